import type { HistoryEntry, Ticket } from '../../model/ticket.ts';
import type { Failure } from '../answer.ts';
import { type IssueSource, withHistory } from '../jira/issue-ticket.ts';
import type { Histories } from './histories.ts';

/** A ticket as it was read last, with the history that belongs to its `updated`. */
interface Kept {
  ticket: Ticket;
  at: number;
}

/** Tickets remembered at most: more than a page shows, little enough for a tab that stays open. */
const mostKept = 3_000;

/** Puts histories to tickets. A ticket whose `updated` is that of the last time keeps the history it had. */
export interface Completing {
  /** `failed` says why histories are missing, when they are; `keep` is false for tickets that no page shows. */
  complete(
    found: readonly { id: string; ticket: Ticket }[],
    source: IssueSource,
    keep: boolean,
    signal: AbortSignal,
  ): Promise<{ tickets: Ticket[]; failed: Failure | null }>;
  /** The ticket, when it was read whole since. */
  fresh(key: string, since: number): Ticket | null;
}

export const completing = (past: Histories, now: () => number): Completing => {
  const kept = new Map<string, Kept>();

  const remember = (ticket: Ticket): void => {
    kept.delete(ticket.key);
    kept.set(ticket.key, { ticket, at: now() });
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
  };
  const knownHistory = (ticket: Ticket): HistoryEntry[] | null => {
    const before = kept.get(ticket.key)?.ticket;
    return before !== undefined && before.updated === ticket.updated ? before.history : null;
  };

  return {
    complete: async (found, source, keep, signal) => {
      const known = new Map(found.map(({ id, ticket }) => [id, knownHistory(ticket)]));
      const missing = found.flatMap(({ id }) => (known.get(id) == null ? [id] : []));
      const read = missing.length === 0 ? null : await past.of(missing, source, !keep, signal);
      const failed = read?.ok === false ? read : null;
      const tickets = found.map(({ id, ticket }) => {
        const history = known.get(id) ?? (read?.ok ? (read.value?.get(id) ?? null) : null);
        const whole = withHistory(ticket, history);
        if (keep && failed === null) remember(whole);
        return whole;
      });
      return { tickets, failed };
    },
    fresh: (key, since) => {
      const one = kept.get(key);
      return one !== undefined && one.at > since ? one.ticket : null;
    },
  };
};
