import * as z from 'zod/mini';
import type { Ticket } from '../../model/ticket.ts';
import { historyOf } from '../jira/history.ts';
import { type IssueSource, ticketOfIssue, withHistory } from '../jira/issue-ticket.ts';

const Changelog = z.object({ changelog: z.object({ histories: z.array(z.unknown()) }) });

/**
 * The ticket of one issue with the history that came along; null when the value is no issue. An epic's issues are not in
 * it, so an empty list of sub-tasks says nothing of its parts.
 */
export const ticketOf = (issue: unknown, source: IssueSource): Ticket | null => {
  const found = ticketOfIssue(issue, source);
  if (found === null) return null;
  const log = Changelog.safeParse(issue);
  const { children } = found.ticket;
  const ticket = { ...found.ticket, children: children?.length === 0 ? null : children };
  return withHistory(ticket, log.success ? historyOf(log.data.changelog.histories, source.done) : null);
};
