import type { ApiState, ListState } from '../model/page.ts';
import { amount, anything, flag, type Guard, listOf, oneOf, orNull, recordOf, shape, text } from './guard.ts';
import { isSaidVerdicts, type SaidVerdicts } from './said-verdicts.ts';

/** The name of the port over which a page lets its site be read. */
export const readingPort = 'reading';

/** What the background says to a page over its reading port, by `say`. `stay` is the number that the page gave the stay it is about. */
interface Sayings {
  /**
   * The page is to ask its site, at a path below the site's root. `clones` is a set that comes as one only where messages are copied
   * as they are: a browser that writes them as JSON makes something else of it, and would of a blob.
   */
  fetch: {
    id: number;
    method: 'GET' | 'POST';
    path: string;
    headers: Record<string, string>;
    body: string | null;
    clones?: unknown;
  };
  abort: { id: number };
  /** The site has told of these; `noWork` of them are no work items after all. */
  came: { stay: number; keys: string[]; noWork: string[] };
  /** These were read and kept, or cannot be read: they need not be asked for any more. */
  done: { stay: number; keys: string[] };
  verdicts: { stay: number; verdicts: SaidVerdicts };
  /** How the site's API answers now. */
  api: { stay: number; api: ApiState };
  /**
   * How far the board's list was read, null until something of it was; whether it is read on. `keys` were read of it since this was
   * said last and are kept, and `cursor` is where to go on after them.
   */
  list: { stay: number; state: ListState | null; more: boolean; cursor: string | null; keys: string[] };
  /** The board is not read whole, or not yet: what the page shows beside what it has asked for is to be asked for, too. */
  more: { stay: number };
}

export type ReaderSays = { [Say in keyof Sayings]: { say: Say } & Sayings[Say] }[keyof Sayings];

const keys = listOf(text);
const api: Guard<ApiState> = oneOf(
  ...(['idle', 'ok', 'slow', 'logged-out', 'rate-limited', 'failing', 'unreadable', 'offline'] as const),
);
const state: Guard<ListState> = shape({
  kind: oneOf('reading', 'read', 'offered'),
  read: amount,
  total: orNull(amount),
});

const sayings: { readonly [Say in keyof Sayings]: Guard<Sayings[Say]> } = {
  fetch: shape(
    {
      ...{ id: amount, method: oneOf('GET', 'POST'), path: text },
      ...{ headers: recordOf(text), body: orNull(text) },
    },
    { clones: anything },
  ),
  abort: shape({ id: amount }),
  came: shape({ stay: amount, keys, noWork: keys }),
  done: shape({ stay: amount, keys }),
  verdicts: shape({ stay: amount, verdicts: isSaidVerdicts }),
  api: shape({ stay: amount, api }),
  list: shape({ stay: amount, state: orNull(state), more: flag, cursor: orNull(text), keys }),
  more: shape({ stay: amount }),
};
const isNamed = shape({ say: oneOf('fetch', 'abort', 'came', 'done', 'verdicts', 'api', 'list', 'more') });

/** Whether this is something that the background says over the port. */
export const isReaderSays: Guard<ReaderSays> = (said): said is ReaderSays => isNamed(said) && sayings[said.say](said);
