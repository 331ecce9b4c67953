import * as z from 'zod/mini';
import type { Answer, Failure } from '../answer.ts';
import { askedFields } from '../jira/custom-fields.ts';
import { type IssueSource, ticketOfIssue } from '../jira/issue-ticket.ts';
import { pipeline } from '../pipeline.ts';
import type { SiteClient } from '../site-client.ts';
import type { ReaderPorts } from '../site-reader.ts';
import { unhurried } from '../unhurried.ts';

/** The site takes so many issues at once. */
export const batchSize = 100;

/** An issue as a ticket, with its numeric id; its history is not asked for yet. */
export type Found = NonNullable<ReturnType<typeof ticketOfIssue>>;

const IssuesJson = z.object({ issues: z.array(z.unknown()) });

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

/** Asks for up to a batch of issues by key. */
const askIssues = async (
  client: SiteClient,
  keys: readonly string[],
  { fields }: IssueSource,
  later: boolean,
  signal: AbortSignal,
): Promise<Answer<unknown[]>> => {
  const answer = await client.ask({
    path: '/rest/api/3/issue/bulkfetch',
    body: { issueIdsOrKeys: keys, fields: askedFields(fields) },
    schema: IssuesJson,
    signal,
    later,
  });
  return answer.ok ? { ok: true, value: answer.value.issues } : answer;
};

/** What was answered of a question for issues: `answered` are the keys of those batches that were, whether the site knows them or not. */
interface Issues {
  issues: unknown[];
  answered: string[];
  /** Why the rest was not answered; null when all was. */
  failed: Failure | null;
}

/** Asks for issues by key, a batch at a time. `later`: after all else. Those that the site does not name have gone or are not for this user to see. */
export const askAllIssues = async (
  client: SiteClient,
  keys: readonly string[],
  source: IssueSource,
  later: boolean,
  signal: AbortSignal,
): Promise<Issues> => {
  const batches = Array.from({ length: Math.ceil(keys.length / batchSize) }, (_, nth) =>
    keys.slice(nth * batchSize, (nth + 1) * batchSize),
  );
  const all: Issues = { issues: [], answered: [], failed: null };
  const answers = pipeline(batches, 2, async (batch) => ({
    batch,
    answer: all.failed === null ? await askIssues(client, batch, source, later, signal) : null,
  }));
  for await (const { batch, answer } of answers) {
    if (answer?.ok) {
      for (const issue of answer.value) all.issues.push(issue);
      all.answered.push(...batch);
    } else all.failed ??= answer;
  }
  return all;
};
