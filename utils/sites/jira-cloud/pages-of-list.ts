import * as z from 'zod/mini';
import type { Answer } from '../answer.ts';
import type { SiteClient } from '../site-client.ts';

/** One of the addresses that page through a list of issues. */
export type Way =
  | { way: 'software'; number: string; backlog: boolean }
  | { way: 'agile'; number: string; backlog: boolean }
  | { way: 'jql'; jql: string };

/** A page of a list: its issues unparsed, and the token of the next one, null at the end. */
export interface ListPage {
  issues: unknown[];
  next: string | null;
}

/** What is asked of a page of a list: fields of each issue, and how many issues; a site may give fewer. */
export interface Wanted {
  fields: readonly string[];
  atOnce: number;
}

/** So many issues with all that is asked of them are taken at once. */
export const pageSize = 100;

const ByToken = z.object({
  issues: z.array(z.unknown()),
  nextPageToken: z.optional(z.nullable(z.string())),
  isLast: z.optional(z.boolean()),
});
const ByStart = z.object({ issues: z.array(z.unknown()), total: z.number() });
const Count = z.object({ count: z.number() });

const path = (way: Exclude<Way, { way: 'jql' }>): string =>
  `/rest/${way.way}/1.0/board/${way.number}/${way.backlog ? 'backlog' : 'issue'}`;
const query = (parts: Record<string, string>): string => new URLSearchParams(parts).toString();

/**
 * Asks for one page. `software` took the place of `agile` in 2026, which is answered by 404 or 410 where it is gone;
 * `search/jql` is there on every site. https://developer.atlassian.com/cloud/jira/platform/changelog/
 */
export const askPage = async (
  client: SiteClient,
  way: Way,
  token: string | null,
  { fields, atOnce }: Wanted,
  signal: AbortSignal,
): Promise<Answer<ListPage>> => {
  const byToken = (answer: Answer<z.infer<typeof ByToken>>): Answer<ListPage> =>
    answer.ok
      ? {
          ok: true,
          value: {
            issues: answer.value.issues,
            next: answer.value.isLast === true ? null : (answer.value.nextPageToken ?? null),
          },
        }
      : answer;
  if (way.way === 'jql') {
    const body = { jql: way.jql, fields, maxResults: atOnce, ...(token === null ? {} : { nextPageToken: token }) };
    return byToken(await client.ask({ path: '/rest/api/3/search/jql', body, schema: ByToken, signal, later: true }));
  }
  const asked = { fields: fields.join(','), maxResults: String(atOnce) };
  if (way.way === 'software') {
    const address = `${path(way)}?${query({ ...asked, ...(token === null ? {} : { nextPageToken: token }) })}`;
    return byToken(await client.ask({ path: address, schema: ByToken, signal, later: true }));
  }
  const from = token === null ? 0 : Number(token);
  const address = `${path(way)}?${query({ ...asked, startAt: String(from) })}`;
  const answer = await client.ask({ path: address, schema: ByStart, signal, later: true });
  if (!answer.ok) return answer;
  const { issues, total } = answer.value;
  const next = from + issues.length;
  return { ok: true, value: { issues, next: issues.length === 0 || next >= total ? null : String(next) } };
};

/** About how many there are, by the site's own estimate; null when it gives none. */
export const askCount = async (client: SiteClient, way: Way, signal: AbortSignal): Promise<number | null> => {
  const answer =
    way.way === 'jql'
      ? await client.ask({
          path: '/rest/api/3/search/approximate-count',
          body: { jql: way.jql },
          schema: Count,
          signal,
          later: true,
        })
      : await client.ask({ path: `${path(way)}/approximate-count`, schema: Count, signal, later: true });
  return answer.ok ? answer.value.count : null;
};
