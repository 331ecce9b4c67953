import type { HistoryEntry, Ticket } from '../../model/ticket.ts';
import type { Failure } from '../answer.ts';
import { type IssueSource, withHistory } from '../jira/issue-ticket.ts';
import type { ReaderPorts } from '../site-reader.ts';
import type { Histories } from './histories.ts';

/** A ticket as it was read last, with the history that belongs to its `updated`. */
interface Kept {
  ticket: Ticket;
  at: number;
}

/** Tickets remembered at most: more than a page shows, little enough for a tab that stays open. */
const mostKept = 3_000;

/** Puts histories to tickets. A ticket whose `updated` is that of the last time, or of the stored one, keeps the history it had. */
export interface Completing {
  /** `failed` says why histories are missing, when they are; `keep` is false for tickets that no page shows. */
  complete(
    found: readonly { id: string; ticket: Ticket }[],
    source: IssueSource,
    keep: boolean,
    signal: AbortSignal,
  ): Promise<{ tickets: Ticket[]; failed: Failure | null }>;
  /** The ticket as it was read whole on this visit, when it has not changed since. */
  known(key: string, updated: string | null): Ticket | null;
  /** How many of them there are. */
  readonly count: number;
  /** The ticket, when it was read whole since. */
  fresh(key: string, since: number): Ticket | null;
}

/** The completing of one visit. */
export const completing = (past: Histories, { now, stored }: Pick<ReaderPorts, 'now' | 'stored'>): Completing => {
  const kept = new Map<string, Kept>();

  const remember = (ticket: Ticket): void => {
    kept.delete(ticket.key);
    kept.set(ticket.key, { ticket, at: now() });
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
  };
  const historyOf = (before: Ticket | undefined, { updated }: Ticket): HistoryEntry[] | null =>
    before !== undefined && updated !== null && before.updated === updated ? before.history : null;

  /** The histories that belong to tickets as they are now: read on this page, or stored on an earlier one. */
  const knownHistories = async (tickets: readonly Ticket[]): Promise<ReadonlyMap<string, HistoryEntry[] | null>> => {
    const here = new Map(tickets.map((ticket) => [ticket.id, historyOf(kept.get(ticket.key)?.ticket, ticket)]));
    const others = tickets.filter(({ id }) => here.get(id) === null);
    if (stored === undefined || others.length === 0) return here;
    const before = new Map((await stored(others.map(({ id }) => id))).map((ticket) => [ticket.id, ticket]));
    for (const ticket of others) here.set(ticket.id, historyOf(before.get(ticket.id), ticket));
    return here;
  };

  return {
    complete: async (found, source, keep, signal) => {
      const known = await knownHistories(found.map(({ ticket }) => ticket));
      const missing = found.flatMap(({ id, ticket }) => (known.get(ticket.id) == null ? [id] : []));
      const read = missing.length === 0 ? null : await past.of(missing, source, !keep, signal);
      const failed = read?.ok === false ? read : null;
      const tickets = found.map(({ id, ticket }) => {
        const history = known.get(ticket.id) ?? (read?.ok ? (read.value?.get(id) ?? null) : null);
        const whole = withHistory(ticket, history);
        if (keep && failed === null) remember(whole);
        return whole;
      });
      return { tickets, failed };
    },
    known: (key, updated) => {
      const ticket = kept.get(key)?.ticket ?? null;
      return updated !== null && ticket?.updated === updated ? ticket : null;
    },
    get count() {
      return kept.size;
    },
    fresh: (key, since) => {
      const one = kept.get(key);
      return one !== undefined && one.at > since ? one.ticket : null;
    },
  };
};
