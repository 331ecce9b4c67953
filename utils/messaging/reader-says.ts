import * as z from 'zod/mini';
import { ApiState, ListState } from '../model/page.ts';
import { VerdictById } from './page-protocol.ts';

/** The name of the port over which a page lets its site be read. */
export const readingPort = 'reading';

const Keys = z.array(z.string());

/** What the background says to a page over its reading port. `stay` is the number that the page gave the stay it is about. */
export const ReaderSays = z.discriminatedUnion('say', [
  /** The page is to ask its site, at a path below the site's root. */
  z.object({
    say: z.literal('fetch'),
    id: z.number(),
    method: z.enum(['GET', 'POST']),
    path: z.string(),
    headers: z.record(z.string(), z.string()),
    body: z.nullable(z.string()),
  }),
  z.object({ say: z.literal('abort'), id: z.number() }),
  /** The site has told of these; `noWork` of them are no work items after all. */
  z.object({ say: z.literal('came'), stay: z.number(), keys: Keys, noWork: Keys }),
  /** These were read and kept, or cannot be read: they need not be asked for any more. */
  z.object({ say: z.literal('done'), stay: z.number(), keys: Keys }),
  z.object({ say: z.literal('verdicts'), stay: z.number(), verdicts: VerdictById }),
  /** How the site's API answers now. */
  z.object({ say: z.literal('api'), stay: z.number(), api: ApiState }),
  /**
   * How far the board's list was read, null until something of it was; whether it is read on. `keys` were read of it since this was
   * said last and are kept, and `cursor` is where to go on after them.
   */
  z.object({
    say: z.literal('list'),
    stay: z.number(),
    state: z.nullable(ListState),
    more: z.boolean(),
    cursor: z.nullable(z.string()),
    keys: Keys,
  }),
]);
export type ReaderSays = z.infer<typeof ReaderSays>;
