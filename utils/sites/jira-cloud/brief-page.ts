import * as z from 'zod/mini';
import type { Answer } from '../answer.ts';
import { instantOf } from '../jira/instant.ts';
import type { IssueSource } from '../jira/issue-ticket.ts';
import type { SiteClient } from '../site-client.ts';
import type { ReaderPorts } from '../site-reader.ts';
import { askAllIssues, type Found, foundIn } from './ask-issues.ts';
import type { Completing } from './completing.ts';
import type { Wanted } from './pages-of-list.ts';

/** What is asked of each issue of a list that is mostly known: enough to see whether it has changed; so little that many go into one answer. */
export const briefly: Wanted = { fields: ['updated'], atOnce: 1_000 };

const Brief = z.object({ id: z.string(), key: z.string(), fields: z.object({ updated: z.unknown() }) });

/** What filling in a page needs. */
export interface BriefPageParts {
  client: SiteClient;
  completing: Pick<Completing, 'known'>;
  ports: ReaderPorts;
}

/**
 * The tickets of a list's page of which only `updated` was asked: those that were read on this visit and have not changed since
 * are taken as they were, the others are asked for. A board whose cards all stand on the page is not read twice so.
 */
export const fillBriefPage = async (
  issues: readonly unknown[],
  source: IssueSource,
  { client, completing, ports }: BriefPageParts,
  signal: AbortSignal,
): Promise<Answer<Found[]>> => {
  const known: Found[] = [];
  const missing: string[] = [];
  for (const issue of issues) {
    const { success, data } = z.safeParse(Brief, issue);
    if (!success) continue;
    const ticket = completing.known(data.key, instantOf(data.fields.updated));
    if (ticket === null) missing.push(data.key);
    else known.push({ id: data.id, ticket });
  }
  if (missing.length === 0) return { ok: true, value: known };
  const { issues: asked, failed } = await askAllIssues(client, missing, source, true, signal);
  if (failed !== null) return failed;
  const { found } = await foundIn(asked, source, ports, signal);
  return { ok: true, value: [...known, ...found] };
};
