import * as z from 'zod/mini';
import { type Answer, type Failure, failure } from '../answer.ts';
import { jqlIn } from '../jira/jql.ts';
import type { SiteClient } from '../site-client.ts';

/** What is asked of issues. */
export interface SearchOptions {
  fields: readonly string[];
  /** Whether their whole history comes along. */
  changelog: boolean;
  /** True for what nobody waits for at the screen. */
  later?: boolean;
  signal: AbortSignal;
}

const Page = z.object({ startAt: z.number(), total: z.number(), issues: z.array(z.unknown()) });
const Refused = z.object({ errorMessages: z.array(z.string()) });

/** A server may give less at once than was asked for; more pages than this are none of a query for a few dozen keys. */
const mostPages = 20;

const quoted = (text: string): string[] => text.match(/[A-Z][A-Z0-9_]+-\d+/g) ?? [];

/**
 * Searches issues by their keys. A Data Center refuses a whole query for one key that it does not know or does not show
 * to this user. It is asked not to validate; where it does so all the same, the keys it names are left out, and where it
 * names none, the query is halved until the unknown key is alone. Those are simply not among the issues.
 */
export const searchByKeys = async (
  client: SiteClient,
  keys: readonly string[],
  options: SearchOptions,
): Promise<Answer<unknown[]>> => {
  if (keys.length === 0) return { ok: true, value: [] };
  const answer = await searchAll(client, keys, options);
  if (answer.ok || answer.status !== 400) return answer;
  const named = new Set(quoted(answer.reason));
  const left = keys.filter((key) => !named.has(key));
  if (left.length < keys.length) return searchByKeys(client, left, options);
  if (keys.length === 1) return { ok: true, value: [] };
  const middle = Math.ceil(keys.length / 2);
  const first = await searchByKeys(client, keys.slice(0, middle), options);
  if (!first.ok) return first;
  const second = await searchByKeys(client, keys.slice(middle), options);
  return second.ok ? { ok: true, value: [...first.value, ...second.value] } : second;
};

type Searched = { ok: true; value: unknown[] } | (Failure & { reason: string });

const searchAll = async (
  client: SiteClient,
  keys: readonly string[],
  { fields, changelog, later = false, signal }: SearchOptions,
): Promise<Searched> => {
  const found: unknown[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({
      jql: jqlIn('key', keys),
      startAt: String(found.length),
      maxResults: String(keys.length),
      validateQuery: 'false',
      fields: fields.join(','),
      ...(changelog ? { expand: 'changelog' } : {}),
    });
    let reason = '';
    const answer = await client.ask({
      path: `/rest/api/2/search?${query}`,
      schema: Page,
      signal,
      later,
      refused: (body) => {
        const parsed = Refused.safeParse(body);
        reason = parsed.success ? parsed.data.errorMessages.join(' ') : '';
      },
    });
    if (!answer.ok) return { ...answer, reason };
    const { issues, total } = answer.value;
    found.push(...issues);
    if (issues.length === 0 || found.length >= total) return { ok: true, value: found };
  }
  return { ...failure('unreadable', 200), reason: '' };
};
