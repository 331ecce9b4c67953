/** A whole Jira page from its data and its state, as the server writes it first and the browser keeps it. */
import { h, withAttributes } from './element.js';
import { boardA, tabs } from './jira-board-a.js';
import { boardB } from './jira-board-b.js';
import { issueView } from './jira-issue.js';
import { furtherPage } from './jira-pages.js';
import { link } from './jira-parts.js';
import { issueTable } from './jira-table.js';

/** What an address shows: `{ kind, board, project, jql, selected }`; the kinds are board, table, issue, plain and those of jira-pages.js. */
export const routeOf = (data, url) => {
  const path = url.pathname.replace(/\/$/, '');
  const selected = url.searchParams.get('selectedIssue');
  const project =
    data.projects.find(({ key }) => path.includes(`/projects/${key}/`) || path.endsWith(`/projects/${key}`)) ?? null;
  const board = data.boards.find((one) => one.path === path) ?? null;
  const full = /^\/browse\/([A-Z][A-Z0-9_]+-\d+)$/.exec(path)?.[1] ?? null;
  if (board !== null && !url.searchParams.has('config')) return { kind: 'board', board, project, selected, jql: null };
  if (full !== null) return { kind: 'issue', board: null, project: null, selected: full, jql: null };
  const within = /^\/jira\/(?:software\/(?:c\/)?|core\/)projects\/(\w+)\/(?:issues|list)$/.exec(path);
  const isOldList = path.endsWith('/list') && url.searchParams.get('generation') === 'old';
  if ((within !== null && !isOldList) || path === '/issues') {
    const jql = url.searchParams.get('jql') ?? (within === null ? '' : `project = ${within[1]} order by created desc`);
    const named = data.projects.find(({ key }) => key === /project\s*=\s*"?(\w+)/i.exec(jql)?.[1]) ?? null;
    return { kind: 'table', board: null, project: project ?? named, selected, jql };
  }
  const further = furtherPage(path, url);
  if (further !== null) return { ...further, board: null, project, jql: null };
  return { kind: 'plain', board: null, project, selected: null, jql: null };
};

/** A page that was never shown: nothing loaded beyond the first screen, nothing scrolled. */
export const freshState = (markup = 'normal') => ({
  markup,
  recycle: true,
  plainKeys: false,
  issueForm: 'panel',
  oldChildren: false,
  issueStage: 2,
  filter: '',
  boardTop: 0,
  boardHeight: 800,
  heights: new Map(),
  loaded: new Map(),
  tableTop: 0,
  tableHeight: 800,
  rowsLoaded: 50,
});

const inFilter = (issue, filter) =>
  filter === '' || `${issue.key} ${issue.title}`.toLowerCase().includes(filter.toLowerCase());

/** The issues of a table, by the few forms of JQL that the pages' links use. */
export const issuesByJql = (data, jql) => {
  const project = /project\s*=\s*"?(\w+)"?/i.exec(jql)?.[1];
  const parent = /parent\s*=\s*"?([\w-]+)"?/i.exec(jql)?.[1];
  const open = /statusCategory\s*!=\s*"?done"?/i.test(jql);
  return data.issues
    .filter(
      (issue) =>
        (project === undefined || issue.projectKey === project) &&
        (parent === undefined || issue.parentKey === parent) &&
        (!open || issue.category !== 'done') &&
        (jql !== '' || !['BIG', 'EVIL'].includes(issue.projectKey)),
    )
    .sort((one, other) => (one.created < other.created ? 1 : -1));
};

export const columnsOf = (data, board, filter) =>
  board.columns.map(({ name, statusIds }) => ({
    name,
    issues: data.issues.filter(
      (issue) => issue.boardIds.includes(board.id) && statusIds.includes(issue.statusId) && inFilter(issue, filter),
    ),
  }));

const fullIssue = (data, key) => {
  const issue = data.issues.find((one) => one.key === key);
  if (issue === undefined) return null;
  return { ...issue, children: data.issues.filter(({ parentKey }) => parentKey === key) };
};

const navigation = (data, path) =>
  h(
    'nav',
    { class: 'side', 'aria-label': 'Sidebar' },
    h('div', { class: 'side-title' }, 'Spaces'),
    data.boards.map((board) =>
      link(board.path, { class: path === board.path ? 'side-link here' : 'side-link' }, board.name),
    ),
    h('div', { class: 'side-title' }, 'Filters'),
    link('/issues/?jql=', { class: path === '/issues' ? 'side-link here' : 'side-link' }, 'All work items'),
    link(`/browse/${data.projects[0]?.key ?? ''}`, { class: 'side-link' }, 'Space settings'),
  );

const content = (data, state, url, route) => {
  if (route.kind === 'board') {
    const board = { ...route.board, columns: columnsOf(data, route.board, state.filter) };
    return (state.generation ?? route.board.generation) === 'a' ? boardA(board, state) : boardB(board, state);
  }
  if (route.kind === 'table') {
    return issueTable(
      issuesByJql(data, route.jql).filter((issue) => inFilter(issue, state.filter)),
      state,
    );
  }
  if (route.kind === 'issue') return null;
  if (route.draw !== undefined) {
    return route.draw({ ...data, issues: data.issues.filter((issue) => inFilter(issue, state.filter)) }, state);
  }
  return h('div', { class: 'plain-page' }, h('h1', null, 'Nothing to see here'), h('p', null, url.pathname));
};

const changedName = (name) => {
  let sum = 7;
  for (const sign of name) sum = (sum * 31 + sign.codePointAt(0)) % 1_000_003;
  return `n${sum.toString(36)}`;
};

const renamed = ['data-testid', 'data-vc', 'data-component-selector', 'id', 'aria-describedby', 'aria-labelledby'];

/** What a redesign over night does to the markup: other names, or other names and no links to tickets at all. */
const redesigned = (markup) => (attributes) => {
  const { href, ...rest } = attributes;
  const next = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      renamed.includes(name) && typeof value === 'string' ? changedName(value) : value,
    ]),
  );
  const isTicket = typeof href === 'string' && href.includes('/browse/');
  return href === undefined || (markup === 'linkless' && isTicket) ? next : { ...next, href };
};

/** The children of `#jira-frontend`. */
export const jiraView = (data, state, url) => {
  const route = routeOf(data, url);
  const path = url.pathname.replace(/\/$/, '');
  const issue = route.selected === null ? null : fullIssue(data, route.selected);
  const title =
    route.board?.name ?? route.project?.name ?? (route.kind === 'issue' ? (issue?.projectName ?? '') : 'All work');
  const board = route.board ?? data.boards.find(({ projectKey }) => projectKey === route.project?.key) ?? null;
  const tree = h(
    'div',
    { id: 'unsafe-design-system-page-layout-root', class: 'layout' },
    h(
      'header',
      { class: 'top' },
      h('span', { class: 'logo' }, 'Jira'),
      h('input', { class: 'search', 'aria-label': 'Search', placeholder: 'Search' }),
      h('button', { class: 'create' }, '+ Create'),
      h('span', { class: 'avatar hue-2' }, 'AV'),
    ),
    navigation(data, path),
    h(
      'div',
      { 'data-testid': 'page-layout.main', class: 'main' },
      route.kind === 'issue'
        ? null
        : h(
            'div',
            { 'data-testid': 'horizontal-nav-header.ui.project-header.header', class: 'project-header', key: 'header' },
            h('div', { class: 'crumbs' }, 'Spaces / ', route.project?.name ?? 'All'),
            h('h1', { 'data-testid': 'horizontal-nav-header.ui.board-header.header' }, title),
            route.project === null ? null : tabs(route.project, board, path),
          ),
      h(
        'div',
        { class: 'with-panel', key: 'body' },
        h('div', { class: 'content', key: 'content' }, content(data, state, url, route)),
        issue === null
          ? null
          : issueView(
              issue,
              state.issueStage,
              ['issue', 'split'].includes(route.kind) ? 'page' : state.issueForm,
              state.oldChildren,
            ),
      ),
    ),
  );
  return state.markup === 'normal' ? tree : withAttributes(tree, redesigned(state.markup));
};

/** The document's title as Jira writes it. */
export const titleOf = (data, url) => {
  const route = routeOf(data, url);
  const issue = route.selected === null ? undefined : data.issues.find(({ key }) => key === route.selected);
  if (issue !== undefined && route.kind === 'issue') return `[${issue.key}] ${issue.title} - Jira`;
  return `${route.board?.name ?? route.project?.name ?? 'Work items'} - Jira`;
};
