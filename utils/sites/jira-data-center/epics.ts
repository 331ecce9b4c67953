import type { Parent, Ticket } from '../../model/ticket.ts';
import { type IssueSource, ticketOfIssue } from '../jira/issue-ticket.ts';
import type { SiteClient } from '../site-client.ts';
import { searchByKeys } from './search.ts';

/** Epics asked for at once. */
const batchSize = 50;

/** Completes the epics of tickets, of which an issue names only the key. */
export interface Epics {
  /** The tickets with what is known of their epics by then; an epic that cannot be read keeps its key alone. `later`: nobody waits for them. */
  complete(tickets: readonly Ticket[], source: IssueSource, later: boolean, signal: AbortSignal): Promise<Ticket[]>;
}

/** Epics by the site’s client; each is asked for once. */
export const epicsBy = (client: SiteClient): Epics => {
  const known = new Map<string, Parent | null>();
  const read = async (
    keys: readonly string[],
    source: IssueSource,
    later: boolean,
    signal: AbortSignal,
  ): Promise<void> => {
    const fields = ['summary', 'issuetype'];
    const answer = await searchByKeys(client, keys, { fields, changelog: false, later, signal });
    if (!answer.ok) return;
    for (const key of keys) known.set(key, null);
    for (const issue of answer.value) {
      const epic = ticketOfIssue(issue, source)?.ticket;
      if (epic) known.set(epic.key, { key: epic.key, title: epic.title || null, type: epic.type, level: 1 });
    }
  };
  return {
    complete: async (tickets, source, later, signal) => {
      const wanted = new Set(
        tickets.flatMap(({ parent }) => (parent !== null && parent.title === null ? [parent.key] : [])),
      );
      const missing = [...wanted].filter((key) => !known.has(key));
      for (let from = 0; from < missing.length; from += batchSize) {
        await read(missing.slice(from, from + batchSize), source, later, signal);
      }
      return tickets.map((ticket) => {
        const epic = ticket.parent?.title === null ? known.get(ticket.parent.key) : null;
        return epic ? { ...ticket, parent: epic } : ticket;
      });
    },
  };
};
