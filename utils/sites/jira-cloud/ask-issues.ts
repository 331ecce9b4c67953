import * as z from 'zod/mini';
import type { Answer } from '../answer.ts';
import { askedFields } from '../jira/custom-fields.ts';
import { type IssueSource, ticketOfIssue } from '../jira/issue-ticket.ts';
import type { SiteClient } from '../site-client.ts';
import type { ReaderPorts } from '../site-reader.ts';
import { unhurried } from '../unhurried.ts';

/** The site takes so many issues at once. */
export const batchSize = 100;

/** An issue as a ticket, with its numeric id; its history is not asked for yet. */
export type Found = NonNullable<ReturnType<typeof ticketOfIssue>>;

const Issues = z.object({ issues: z.array(z.unknown()) });

/** Issues of the site as tickets, without those that are none; `odd` where there were some and not one could be read. */
export const foundIn = async (
  issues: readonly unknown[],
  source: IssueSource,
  ports: ReaderPorts,
  signal: AbortSignal,
): Promise<{ found: Found[]; odd: boolean }> => {
  const read = await unhurried(issues, (issue) => ticketOfIssue(issue, source), ports, signal);
  const found = read.filter((one) => one !== null);
  return { found, odd: found.length === 0 && issues.length > 0 };
};

/** Asks for issues by key, up to a batch of them. `later`: after all else. Those that the site does not name have gone or are not for this user to see. */
export const askIssues = async (
  client: SiteClient,
  keys: readonly string[],
  { fields }: IssueSource,
  later: boolean,
  signal: AbortSignal,
): Promise<Answer<unknown[]>> => {
  const answer = await client.ask({
    path: '/rest/api/3/issue/bulkfetch',
    body: { issueIdsOrKeys: keys, fields: askedFields(fields) },
    schema: Issues,
    signal,
    later,
  });
  return answer.ok ? { ok: true, value: answer.value.issues } : answer;
};
