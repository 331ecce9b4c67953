import type { Context } from '../../utils/model/context.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { abroadIn } from '../../utils/signals/abroad.ts';
import { signals } from '../../utils/signals/registry.ts';
import type { Signal } from '../../utils/signals/signal.ts';
import { termsOf, textOf } from '../../utils/signals/text.ts';
import { pairsIn, shareOf, termsIn } from '../../utils/signals/words.ts';
import { foldOf } from './folds.ts';
import type { Labelled } from './labelled.ts';
import { pageOnly } from './page-only.ts';

/** One side of one signal, the unit of which the strength is fitted. */
export interface Side {
  readonly signal: Signal;
  readonly direction: 'project' | 'operations';
}

/** The signals of the word model: their strength is in the words. */
export const isOfWordModel = (signal: Signal): boolean => signal.id.endsWith('_words');

export const sides: readonly Side[] = signals
  .filter((signal) => !isOfWordModel(signal))
  .flatMap((signal) =>
    signal.direction === 'both'
      ? [
          { signal, direction: 'project' as const },
          { signal, direction: 'operations' as const },
        ]
      : [{ signal, direction: signal.direction }],
  );

const sideOf = new Map(sides.map((side, at) => [`${side.signal.id}/${side.direction}`, at]));

/** A labelled ticket as the fit sees it. */
export interface Example {
  readonly id: string;
  readonly label: Labelled['label'];
  readonly certainty: number;
  readonly source: string;
  readonly fold: string;
  readonly written: boolean;
  readonly ticket: Ticket;
  readonly context: Context;
  /** How much of each term of the word model it shows, over all places. */
  readonly terms: ReadonlyMap<string, number>;
  /** Signed amounts by index into `sides`, positive for operations. */
  readonly readings: ReadonlyMap<number, number>;
}

/** An example as the page alone shows it; itself where nothing else was known. */
export const onPage = (example: Example): Example => {
  const ticket = pageOnly(example.ticket);
  return {
    ...example,
    ticket,
    terms: termsOfTicket(ticket),
    readings: readingsOf(ticket, example.context, example.written),
  };
};

const termsOfTicket = (ticket: Ticket): Map<string, number> => {
  const amounts = new Map<string, number>();
  const count = (terms: ReadonlySet<string>, share: number): void => {
    for (const term of terms) amounts.set(term, (amounts.get(term) ?? 0) + share);
  };
  count(termsIn(textOf(ticket.title).words), shareOf.title);
  for (const label of (ticket.labels ?? []).slice(0, 12)) count(pairsIn(termsOf(label.toLowerCase())), shareOf.label);
  if (ticket.list !== null) count(pairsIn(termsOf(ticket.list.toLowerCase())), shareOf.list);
  const { words } = textOf(ticket.description ?? '');
  count(termsIn(words), shareOf.description(words.length));
  return amounts;
};

/** Groups that written tickets do not fit: their types, labels and dates are invented. */
const ofTextAlone = new Set(['words']);

const readingsOf = (ticket: Ticket, context: Context, written: boolean): Map<number, number> => {
  const title = textOf(ticket.title);
  const description = textOf(ticket.description ?? '');
  const facts = { ticket, context, title, description, abroad: abroadIn(title, description), weigh: () => 0 };
  const readings = new Map<number, number>();
  for (const signal of signals) {
    if (written && !ofTextAlone.has(signal.group)) continue;
    for (const { direction, strength } of signal.read(facts)) {
      const side = sideOf.get(`${signal.id}/${direction}`);
      if (side !== undefined)
        readings.set(side, (readings.get(side) ?? 0) + (direction === 'operations' ? strength : -strength));
    }
  }
  return readings;
};

export const exampleOf = (labelled: Labelled, context: Context): Example => {
  const { ticket } = labelled;
  const written = labelled.source === 'written';
  return {
    id: labelled.id,
    label: labelled.label,
    certainty: labelled.certainty,
    source: labelled.source,
    fold: foldOf(labelled.source),
    written,
    ticket,
    context,
    terms: termsOfTicket(ticket),
    readings: readingsOf(ticket, context, written),
  };
};
