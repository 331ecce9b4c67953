/** The further pages that list issues, by their addresses: what each shows. */
import { backlog } from './jira-backlog.js';
import { baseTable } from './jira-base-table.js';
import { calendar } from './jira-calendar.js';
import { ideaList, ideaView } from './jira-ideas.js';
import { approvals, dashboard, forYou, profile, releasePage, splitList, summaryPage } from './jira-lists.js';
import { plan } from './jira-plan.js';
import { queue } from './jira-queue.js';
import { businessTimeline, newTimeline, oldTimeline } from './jira-timeline.js';

const ofProject = (data, key) => data.issues.filter(({ projectKey }) => projectKey === key);
const open = (issues) => issues.filter(({ resolved }) => !resolved);
const base = (issues) => issues.filter(({ type }) => type !== 'Epic');
const boardProject = (data, path) => {
  const board = data.boards.find((one) => path.startsWith(`${one.path}/`));
  return data.projects.find(({ key }) => board?.path.includes(`/projects/${key}/`))?.key ?? '';
};

/** Each page: its kind, its address, and what it draws from the data, the state, the parts of the address and the URL. */
const pages = [
  {
    kind: 'backlog',
    path: /^(\/jira\/software\/.*\/boards\/\d+)\/backlog$/,
    draw: (data, state, _, url) => backlog(open(base(ofProject(data, boardProject(data, url.pathname)))), state),
  },
  {
    kind: 'timeline',
    path: /^(\/jira\/software\/.*\/boards\/\d+)\/timeline$/,
    draw: (data, state, _, url) => {
      const issues = open(ofProject(data, boardProject(data, url.pathname)));
      return url.searchParams.get('generation') === 'old' ? oldTimeline(issues, state) : newTimeline(issues, state);
    },
  },
  {
    kind: 'calendar',
    path: /^(?:\/jira\/software\/.*\/boards\/\d+|\/jira\/core\/projects\/(\w+))\/calendar$/,
    draw: (data, _, [, project], url) => calendar(open(ofProject(data, project ?? boardProject(data, url.pathname)))),
  },
  {
    kind: 'timeline',
    path: /^\/jira\/core\/projects\/(\w+)\/timeline$/,
    draw: (data, state, [, project]) => businessTimeline(open(ofProject(data, project)), state),
  },
  {
    kind: 'summary',
    path: /^\/jira\/core\/projects\/(\w+)\/summary$/,
    draw: (data, _, [, project]) => summaryPage(ofProject(data, project)),
  },
  {
    kind: 'split',
    path: /^\/issues\/([A-Z][A-Z0-9_]+-\d+)$/,
    draw: (data, _, [, key], url) => splitList(ofProject(data, key.replace(/-\d+$/, '')), url.search),
  },
  {
    kind: 'queue',
    path: /^\/jira\/servicedesk\/projects\/(\w+)\/queues\/custom\/\d+$/,
    draw: (data, state, [, project], url) => queue(ofProject(data, project), state, url.searchParams.get('generation')),
  },
  {
    kind: 'plan',
    path: /^\/jira\/plans\/\d+\/scenarios\/\d+\/timeline$/,
    draw: (data, state) => plan([...ofProject(data, 'SHOP'), ...ofProject(data, 'PLAT')], state),
  },
  { kind: 'dashboard', path: /^\/jira\/dashboards\/\d+$/, draw: (data) => dashboard(open(ofProject(data, 'OPS'))) },
  { kind: 'for-you', path: /^\/jira\/for-you$/, draw: (data) => forYou(open(ofProject(data, 'SHOP')), data.boards) },
  {
    kind: 'release',
    path: /^\/projects\/(\w+)\/versions\/\d+(?:\/.*)?$/,
    draw: (data, _, [, project]) => releasePage(ofProject(data, project).filter(({ versions }) => versions.length > 0)),
  },
  {
    kind: 'ideas',
    path: /^\/jira\/polaris\/projects\/(\w+)\/ideas\/view\/\d+$/,
    draw: (data, state, [, project], url) => {
      const issues = ofProject(data, project);
      const idea = issues.find(({ key }) => key === url.searchParams.get('selectedIssue'));
      return idea === undefined ? ideaList(issues, state) : ideaView(idea);
    },
  },
  {
    kind: 'list',
    path: /^\/jira\/core\/projects\/(\w+)\/list$/,
    draw: (data, state, [, project]) => baseTable(ofProject(data, project), state),
  },
  {
    kind: 'approvals',
    path: /^\/jira\/core\/projects\/(\w+)\/approvals$/,
    draw: (data, _, [, project]) => approvals(open(ofProject(data, project))),
  },
  { kind: 'profile', path: /^\/jira\/people\/[\da-f]+$/, draw: (data) => profile(open(ofProject(data, 'SHOP'))) },
];

/** The page at an address: `{ kind, selected, draw(data, state, url) }`; null for the others. */
export const furtherPage = (path, url) => {
  for (const { kind, path: pattern, draw } of pages) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const selected = kind === 'split' ? match[1] : kind === 'ideas' ? null : url.searchParams.get('selectedIssue');
    return { kind, selected, draw: (data, state) => draw(data, state, match, url) };
  }
  return null;
};
