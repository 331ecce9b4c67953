import { isIssueKey } from '../jira/issue-key.ts';
import type { SitePage } from '../site-adapter.ts';

/** What an address alone tells. `listing` names what the page lists, unique within the host; null where it lists nothing of its own. */
export interface Place {
  kind: string;
  listing: string | null;
  /** The name of the listing where the address gives one, such as a query; '' otherwise. */
  name: string;
  hasTickets: SitePage['hasTickets'];
}

const at = (kind: string, listing: string | null, name = ''): Place => ({ kind, listing, name, hasTickets: true });
const nothing = (kind: string): Place => ({ kind, listing: null, name: '', hasTickets: false });

const boardPages: ReadonlyMap<string, string> = new Map([
  ['', 'software-board'],
  ['backlog', 'backlog'],
  ['timeline', 'timeline'],
  ['roadmap', 'timeline'],
  ['calendar', 'calendar'],
  ['list', 'list'],
]);

type Rule = readonly [RegExp, (part: (nth: number) => string, url: URL) => Place];

/** A query or a saved filter over everything. */
const navigator = (url: URL, project: string | null): Place => {
  const jql = url.searchParams.get('jql')?.trim();
  const filter = url.searchParams.get('filter');
  if (jql) return at('navigator', `jql/${jql.replace(/\s+/g, ' ')}`, jql.slice(0, 120));
  if (filter) return at('navigator', `filter/${filter}`);
  return at('navigator', project === null ? 'jql/' : `projects/${project}/issues`);
};

/** By path, first match; the path has no slash at its end. */
const rules: readonly Rule[] = [
  [
    /^\/jira\/software\/(?:c\/)?projects\/(\w+)\/boards\/(\d+)(?:\/(\w[\w-]*))?$/,
    (part, url) => {
      const kind = url.searchParams.has('config') ? undefined : boardPages.get(part(3));
      if (kind === undefined) return nothing('other');
      return at(kind, kind === 'software-board' ? `boards/${part(2)}` : `boards/${part(2)}/${kind}`);
    },
  ],
  [
    /^\/jira\/core\/projects\/(\w+)(?:\/(board|list|timeline|calendar|summary))?$/,
    (part) => at(part(2) === 'board' ? 'business-board' : part(2) || 'summary', `projects/${part(1)}`),
  ],
  [/^\/browse\/([\w-]+)$/, (part) => (isIssueKey(part(1)) ? at('issue', null) : at('other', null))],
  [
    /^\/jira\/servicedesk\/projects\/(\w+)\/queues\/(?:custom\/)?(\d+)(?:\/[\w-]+)?$/,
    (part) => at('queue', `queues/${part(1)}/${part(2)}`),
  ],
  [/^\/jira\/servicedesk\/projects\/(\w+)\/queues(?:\/issue\/[\w-]+)?$/, (part) => at('queue', `queues/${part(1)}`)],
  [
    /^(?:\/jira\/(?:software|core|servicedesk)(?:\/c)?)?\/projects\/(\w+)\/issues(?:\/[\w-]+)?$/,
    (part, url) => navigator(url, part(1)),
  ],
  [/^\/issues(?:\/[\w-]+)?$/, (_, url) => navigator(url, null)],
  [
    /^\/jira\/plans\/(\d+)(?:\/scenarios\/\d+)?\/(?:timeline|summary|calendar)$/,
    (part) => at('plan', `plans/${part(1)}`),
  ],
  [/^\/(?:jira\/dashboards\/\d+|secure\/Dashboard\.jspa)$/, () => at('dashboard', null)],
  [/^\/jira\/(?:for-you|your-work)$/, () => at('for-you', null)],
  [/^\/projects\/(\w+)\/versions\/(\d+)(?:\/|$)/, (part) => at('release', `versions/${part(2)}`)],
  [
    /^\/jira\/(?:polaris|discovery)\/projects\/(\w+)\/ideas(?:\/|$)/,
    (part) => at('ideas', `projects/${part(1)}/ideas`),
  ],
  [
    /^\/jira\/(?:software|core|servicedesk)\/(?:c\/)?projects\/\w+\/(?:settings|reports|automation|forms|pages|code|attachments)\b/,
    () => nothing('other'),
  ],
  [
    /^\/(?:servicedesk\/customer|login|logout|admin|plugins\/servlet|jira\/settings|secure\/admin)\b/,
    () => nothing('other'),
  ],
];

/** Products of the same host that are not Jira. */
const foreign = /^\/(?:wiki|compass|opsgenie|o)(?:\/|$)/;

/** What a Jira Cloud address stands for; null where the host shows another product (Confluence under /wiki). */
export const placeOf = (url: URL): Place | null => {
  if (foreign.test(url.pathname)) return null;
  const path = url.pathname.replace(/\/+$/, '');
  for (const [pattern, place] of rules) {
    const match = pattern.exec(path);
    if (match !== null) return place((nth) => match[nth] ?? '', url);
  }
  return at('other', null);
};
