import { isIssueKey } from '../jira/issue-key.ts';

/** What an address alone tells. `listing` names what the page lists, unique within the host; null where it lists nothing of its own. */
export interface Place {
  kind: string;
  listing: string | null;
  /** The name of the listing where the address gives one, such as a query; '' otherwise. */
  name: string;
  hasTickets: boolean;
}

const at = (kind: string, listing: string | null, name = ''): Place => ({ kind, listing, name, hasTickets: true });
const nothing: Place = { kind: 'other', listing: null, name: '', hasTickets: false };

/** One address serves the board, its backlog, its reports and its settings. */
const rapidBoard = (asked: URLSearchParams): Place => {
  const id = asked.get('rapidView') ?? '';
  const view = asked.get('view') ?? '';
  if (!/^\d+$/.test(id) || asked.has('config') || view === 'reporting') return nothing;
  return view.startsWith('planning') ? at('backlog', `boards/${id}/backlog`) : at('software-board', `boards/${id}`);
};

/** A query or a saved filter, or a project's issues where there is neither. */
const navigator = (asked: URLSearchParams, project: string | null): Place => {
  const jql = asked.get('jql')?.trim();
  const filter = asked.get('filter');
  if (jql) return at('navigator', `jql/${jql.replace(/\s+/g, ' ')}`, jql.slice(0, 120));
  if (filter) return at('navigator', project === null ? `filter/${filter}` : `projects/${project}/filter/${filter}`);
  return at('navigator', project === null ? 'jql/' : `projects/${project}/issues`);
};

type Rule = readonly [RegExp, (part: (nth: number) => string, asked: URLSearchParams) => Place];

/** By the path behind the context path, first match. */
const rules: readonly Rule[] = [
  [/^\/secure\/Rapid(?:Board|View)\.jspa$/, (_, asked) => rapidBoard(asked)],
  [
    /^\/browse\/([\w-]+)$/,
    (part, asked) => {
      if (!isIssueKey(part(1))) return at('other', null);
      // The split view has the key of its right half in the path.
      return asked.get('jql') || asked.get('filter') ? navigator(asked, null) : at('issue', null);
    },
  ],
  [/^\/issues$/, (_, asked) => navigator(asked, null)],
  [/^\/projects\/(\w+)\/issues(?:\/[\w-]+)?$/, (part, asked) => navigator(asked, part(1))],
  [/^\/projects\/(\w+)\/queues\/custom\/(\d+)(?:\/[\w-]+)?$/, (part) => at('queue', `queues/${part(1)}/${part(2)}`)],
  [/^\/projects\/(\w+)\/queues(?:\/.*)?$/, (part) => at('queue', `queues/${part(1)}`)],
  [/^\/projects\/(\w+)\/versions\/(\d+)(?:\/.*)?$/, (part) => at('release', `versions/${part(2)}`)],
  [/^\/secure\/Dashboard\.jspa$/, () => at('dashboard', null)],
  // A gadget in a frame of its own.
  [/^\/plugins\/servlet\/gadgets\/ifr$/, () => at('gadget', null)],
  [/^\/secure\/PortfolioPlanView\.jspa$/, (_, asked) => at('plan', `plans/${asked.get('id') ?? ''}`)],
  [
    /^\/(?:login\.jsp|plugins\/servlet|servicedesk\/customer|secure\/(?:admin|project|Manage|ViewProfile))/,
    () => nothing,
  ],
];

/** What an address of a Data Center stands for; null where the host shows something beside the context path. */
export const placeOf = (url: URL, contextPath: string): Place | null => {
  if (url.pathname !== contextPath && !url.pathname.startsWith(`${contextPath}/`)) return null;
  const path = url.pathname.slice(contextPath.length).replace(/\/+$/, '');
  for (const [pattern, place] of rules) {
    const match = pattern.exec(path);
    if (match !== null) return place((nth) => match[nth] ?? '', url.searchParams);
  }
  return at('other', null);
};
