import { type Context, emptyContext } from '../../utils/model/context.ts';
import { blankTicket, type Child, type HistoryEntry, type Link, type Ticket } from '../../utils/model/ticket.ts';
import type { Container } from '../../utils/model/verdict.ts';
import { abroadIn } from '../../utils/signals/abroad.ts';
import type { Facts, Reading, Signal } from '../../utils/signals/signal.ts';
import { textOf } from '../../utils/signals/text.ts';

/** A ticket of which only the given fields are known. */
export const ticketWith = (known: Partial<Ticket>): Ticket => ({
  ...blankTicket('jira-cloud', 'example.atlassian.net', 'A-1', ''),
  ...known,
});

/** What a signal would read of a ticket of which only these fields are known. */
export const factsOf = (
  known: Partial<Ticket>,
  context: Partial<Context> = {},
  words: ReadonlyMap<string, number> = new Map(),
): Facts => {
  const ticket = ticketWith(known);
  const title = textOf(ticket.title);
  const description = textOf(ticket.description ?? '');
  return {
    ticket,
    context: { ...emptyContext, ...context },
    title,
    description,
    abroad: abroadIn(title, description),
    weigh: (word, next) => words.get(next === undefined ? word : `${word} ${next}`) ?? 0,
  };
};

export const read = (
  signal: Signal,
  known: Partial<Ticket>,
  context: Partial<Context> = {},
  words: ReadonlyMap<string, number> = new Map(),
): readonly Reading[] => signal.read(factsOf(known, context, words));

export const entry = (
  field: HistoryEntry['field'],
  from: string | null,
  to: string | null,
  at = '2026-01-02T10:00:00.000Z',
): HistoryEntry => ({ at, field, from, to });

/** Changes on so many different days. */
export const days = (count: number): HistoryEntry[] =>
  Array.from({ length: count }, (_, day) => entry('status', 'a', 'b', `2026-02-${String(day + 1).padStart(2, '0')}`));

export const child = (title: string, done: boolean | null): Child => ({ title, done });

/** So many children, each with a title of its own. */
export const parts = (count: number): Child[] => Array.from({ length: count }, (_, at) => child(`part ${at}`, null));

/** An ordinary epic of which only this is known to be otherwise. */
export const epic = (known: Partial<Container> = {}): Pick<Context, 'container'> => ({
  container: {
    ...{ key: 'E-1', title: 'Infrastructure', open: 9, done: 40, first: '2024-01-01' },
    ...{ neverEnding: false, slipped: false },
    ...known,
  },
});

export const link = (relation: string): Link => ({ relation, key: 'B-2' });
