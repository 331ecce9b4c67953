import * as z from 'zod/mini';
import { customFieldsOf } from '../../utils/sites/jira/custom-fields.ts';
import { documentText } from '../../utils/sites/jira/document-text.ts';
import { historyOf } from '../../utils/sites/jira/history.ts';
import { type IssueSource, ticketOfIssue, withHistory } from '../../utils/sites/jira/issue-ticket.ts';
import { wikiText } from '../../utils/sites/jira/wiki-text.ts';
import type { Input } from './input.ts';

/**
 * The answer of Jira's search (`/rest/api/2|3/search`, `/search/jql`, `issue/bulkfetch`) as it comes, with what `expand`
 * may have brought: `names` and `schema` tell of custom fields, `changelog` of the history.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 */
const maybe = <T extends z.ZodMiniType>(inner: T) => z.catch(z.optional(inner), undefined);
const Answer = z.object({
  issues: z.array(z.unknown()),
  names: maybe(z.record(z.string(), z.string())),
  schema: maybe(z.record(z.string(), z.object({ custom: maybe(z.string()) }))),
});
const Issue = z.looseObject({ key: z.string(), fields: z.looseObject({ summary: z.string() }) });
const Changed = z.object({ changelog: z.object({ histories: z.array(z.unknown()) }) });

/** What kind of field bears a name, where the answer does not say. */
const kindOf = (name: string): string => {
  if (/^story point/i.test(name)) return 'com.pyxis.greenhopper.jira:jsw-story-points';
  if (/^sprint$/i.test(name)) return 'com.pyxis.greenhopper.jira:gh-sprint';
  if (/^epic link$/i.test(name)) return 'com.pyxis.greenhopper.jira:gh-epic-link';
  if (/^start date$/i.test(name)) return 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker';
  if (/^(?:customer )?request type$/i.test(name)) return 'com.atlassian.servicedesk:vp-origin';
  return '';
};

const sourceOf = ({ names = {}, schema = {} }: z.infer<typeof Answer>): IssueSource => ({
  site: 'import',
  host: 'file',
  base: '',
  fields: customFieldsOf(
    Object.entries(names).map(([id, name]) => ({ id, name, schema: { custom: schema[id]?.custom ?? kindOf(name) } })),
  ),
  columns: new Map(),
  done: new Set(),
  plain: (value) => documentText(value) ?? wikiText(value),
});

/** The issues of a search answer, or null when the value is none. Faults are numbered by their place among the issues. */
export const readJiraSearch = (value: unknown): Input | null => {
  const answer = z.safeParse(Answer, value);
  if (!answer.success) return null;
  const source = sourceOf(answer.data);
  const entries: Input['entries'][number][] = [];
  const faults: Input['faults'][number][] = [];
  for (const [at, issue] of answer.data.issues.entries()) {
    const parsed = z.safeParse(Issue, issue);
    const found = parsed.success ? ticketOfIssue({ id: parsed.data.key, ...parsed.data }, source) : null;
    if (found === null) {
      const path = parsed.success ? 'key' : (parsed.error.issues[0]?.path.join('.') ?? '');
      faults.push({ at: at + 1, error: `not an issue: ${path}` });
      continue;
    }
    const changed = z.safeParse(Changed, issue);
    const { ticket } = found;
    entries.push({
      id: ticket.key,
      ticket: changed.success ? withHistory(ticket, historyOf(changed.data.changelog.histories)) : ticket,
    });
  }
  return { entries, faults };
};
