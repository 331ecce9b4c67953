import { log } from '../../utils/log/log.ts';
import { breathe } from '../../utils/model/breathing.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { WorkFacts } from '../../utils/model/work-facts.ts';
import { factsOf } from '../../utils/policy/facts.ts';
import { dropFacts, keepFacts, readFacts } from '../../utils/storage/facts-store.ts';
import { readPortfolio } from '../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../utils/storage/records.ts';

/** Tickets that are read whole at once. */
const batch = 200;

/** A store of what can be read anew fails softly: the facts then come from the tickets. */
export const softly = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    log.warn('facts were not kept', error instanceof Error ? error.name : '');
    return otherwise;
  }
};

/** Keeps the facts of tickets that were just stored, while they are at hand: reading all of them again for the first hints takes long. */
export const noteFacts = async (tickets: readonly Ticket[]): Promise<void> => {
  if (tickets.length === 0) return;
  const write = (): Promise<void> => keepFacts(tickets.map(factsOf));
  // What finds no room must at least not stand as it was before.
  await softly(() => write().catch(() => dropFacts(tickets.map(({ id }) => id))), undefined);
};

/** The facts of these tickets, in the order of their ids: kept ones where they are still those of the ticket, the others read from the tickets and kept. */
export const factsFor = async (
  rows: readonly Pick<StoredRow, 'id' | 'updated'>[],
): Promise<ReadonlyMap<string, WorkFacts>> => {
  const ids = rows.map(({ id }) => id);
  const facts = await softly(() => readFacts(ids), new Map<string, WorkFacts>());
  const missing: string[] = [];
  for (const [at, { id, updated }] of rows.entries()) {
    if (at % batch === 0) await breathe();
    if (facts.get(id)?.updated !== updated) missing.push(id);
  }
  for (let from = 0; from < missing.length; from += batch) {
    const some = missing.slice(from, from + batch);
    const tickets = await readPortfolio((store) => store.ticketsInOrder(some));
    const fresh: WorkFacts[] = [];
    for (const ticket of tickets) {
      await breathe();
      if (ticket) fresh.push(factsOf(ticket));
    }
    for (const one of fresh) facts.set(one.id, one);
    await softly(() => keepFacts(fresh), undefined);
  }
  return facts;
};
