/** A whole page of Jira Data Center: what an address shows, the frame around it, dashboards and queues. */
import { boardDetail, planContent, workPool } from './dc-board.js';
import { issueView } from './dc-issue.js';
import { plan, projects, release } from './dc-lists.js';
import { gadgetColumns, results, table } from './dc-navigator.js';
import { esc, issueHref, lozenge, timeText } from './dc-parts.js';

/** What an address shows: `{ kind, board, project, key, jql, view }`; `path` is without the context path. */
export const routeOf = (data, path, search) => {
  const asked = new URLSearchParams(search);
  const jql = asked.get('jql');
  const board = data.boards.find(({ id }) => String(id) === asked.get('rapidView')) ?? null;
  if (path === '/secure/RapidBoard.jspa' && board !== null) {
    const view = asked.get('view') ?? 'rapid';
    const kind = view.startsWith('planning') ? 'plan' : view === 'reporting' ? 'plain' : 'work';
    return { kind, board, project: null, key: asked.get('selectedIssue'), jql: null };
  }
  const key = /^\/browse\/([A-Z][A-Z0-9_]+-\d+)$/.exec(path)?.[1] ?? null;
  if (key !== null) return { kind: jql === null ? 'issue' : 'navigator', board: null, project: null, key, jql };
  if (path === '/issues') return { kind: 'navigator', board: null, project: null, key: null, jql: jql ?? '' };
  if (path === '/secure/Dashboard.jspa') return { kind: 'dashboard', board: null, project: null, key: null, jql: null };
  const queue = /^\/projects\/(\w+)\/queues\/custom\/(\d+)(?:\/[\w-]+)?$/.exec(path)?.[1] ?? null;
  if (queue !== null) return { kind: 'queue', board: null, project: queue, key: null, jql: null };
  const further = [
    [/^\/projects\/\w+\/versions\/\d+$/, 'release'],
    [/^\/secure\/PortfolioPlanView\.jspa$/, 'roadmap'],
    [/^\/secure\/BrowseProjects\.jspa$/, 'projects'],
  ];
  const kind = further.find(([pattern]) => pattern.test(path))?.[1] ?? 'plain';
  return { kind, board: null, project: null, key: null, jql: null };
};

/** The issues of a query in the few forms the pages link to, newest first. */
export const issuesBy = (data, jql) => {
  const project = /project\s*=\s*"?(\w+)"?/i.exec(jql ?? '')?.[1];
  const open = /resolution\s*=\s*unresolved/i.test(jql ?? '');
  return data.issues
    .filter(
      ({ projectKey, resolved }) =>
        (project === undefined ? !['BIG', 'EVIL'].includes(projectKey) : projectKey === project) && !(open && resolved),
    )
    .sort((one, other) => (one.created < other.created ? 1 : -1));
};

const rapid = (page, route, state) => {
  const name = esc(route.board.name);
  const selected = page.data.issues.find(({ key }) => key === state.selected);
  const title = page.modern
    ? `<h1 id="subnav-title"><span class="subnavigator-title">${name}</span></h1>`
    : `<h1><span id="ghx-board-name">${name}</span></h1>`;
  const inside =
    route.kind === 'plan'
      ? `<div id="ghx-plan"><div id="ghx-plan-group">${planContent(page, route.board, state.selected)}</div></div>`
      : `<div id="ghx-work"><div id="ghx-pool-wrapper"><div id="ghx-pool">${workPool(page, route.board, state.selected)}</div></div></div>`;
  return `<div id="gh" class="${route.kind === 'plan' ? 'ghx-mode-planning' : 'ghx-mode-work'}"><div id="ghx-header">${title}<div id="ghx-modes"><button type="button" data-mode="plan">Backlog</button><button type="button" data-mode="work">Board</button></div></div><div id="ghx-content-main">${inside}${selected === undefined ? '' : boardDetail(page, selected)}</div></div>`;
};

/** The table of a filter gadget. */
export const gadgetTable = (page, jql) =>
  `<div class="search-results-dashboard-item-issue-table">${table(page, issuesBy(page.data, jql).slice(0, 10), gadgetColumns, '')}</div>`;

const dashboard = (page) => {
  const around = (id, title, inside) =>
    `<div class="dashboard-item-frame gadget-container"><div class="dashboard-item-header"><h3 class="dashboard-item-title">${title}</h3></div><div class="dashboard-item-content"><div id="gadget-${id}" class="gadget">${inside}</div></div></div>`;
  const gadget = (id, title, jql) => around(id, title, `<div class="gadget-inline">${gadgetTable(page, jql)}</div>`);
  // Older versions show some gadgets in frames of their own.
  const framed = (id, title, jql) =>
    page.modern
      ? ''
      : around(
          id,
          title,
          `<iframe id="gadget-${id}-iframe" class="gadget-iframe" title="${title}" src="${page.context}/plugins/servlet/gadgets/ifr?jql=${encodeURIComponent(jql)}"></iframe>`,
        );
  const activity = page.data.issues
    .slice(0, 3)
    .map(
      (issue) => `<li class="activity-item"><a href="${issueHref(page, issue.key)}">${issue.key}</a> was updated</li>`,
    )
    .join('');
  return `<div id="dashboard" class="dashboard"><div id="dashboard-content">${gadget(10100, 'Filter Results: Operations', 'project = OPS')}${gadget(10101, 'Filter Results: Web shop', 'project = SHOP')}${framed(10103, 'Filter Results: Help desk', 'project = HELP')}<div class="dashboard-item-frame gadget-container"><div class="dashboard-item-content"><div class="gadget-inline activity-stream"><ul>${activity}</ul></div></div></div></div></div>`;
};

const queue = (page, route) => {
  const open = issuesBy(page.data, `project = ${route.project}`).filter(({ category }) => category !== 'done');
  const rows = open.map(
    (issue) =>
      `<tr><td><a class="issue-link" data-issue-key="${issue.key}" href="${page.context}/projects/${issue.projectKey}/queues/custom/11/${issue.key}">${issue.key}</a></td><td><a class="issue-link" data-issue-key="${issue.key}" href="${page.context}/projects/${issue.projectKey}/queues/custom/11/${issue.key}">${esc(issue.title)}</a></td><td>${esc(issue.reporter)}</td><td>${lozenge(issue)}</td><td>${timeText(issue.created)}</td></tr>`,
  );
  return `<div id="sd-page-panel"><div class="sd-page-panel-content"><h1>All open</h1><div class="queue-react-table-container"><table class="aui"><thead><tr><th>Key</th><th>Summary</th><th>Reporter</th><th>Status</th><th>Created</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></div></div>`;
};

/** A page as it is first shown. */
export const freshState = () => ({ layout: 'list', from: 0, selected: null });

/** The inside of `#content`. */
export const contentOf = (page, route, state) => {
  if (route.kind === 'work' || route.kind === 'plan')
    return rapid(page, route, { ...state, selected: state.selected ?? route.key });
  if (route.kind === 'navigator') {
    const layout = route.key === null ? state.layout : 'split';
    return `<div class="navigator-container"><header class="navigator-header"><h1>Search</h1><button type="button" id="layout-switcher-button" data-layout-key="${layout}-view">${layout === 'list' ? 'Detail View' : 'List View'}</button></header><div class="results-panel navigator-item">${results(page, issuesBy(page.data, route.jql), { ...state, layout, selected: state.selected ?? route.key })}</div></div>`;
  }
  if (route.kind === 'issue') {
    const issue = page.data.issues.find(({ key }) => key === route.key);
    return issue === undefined
      ? '<div class="issue-error"><h1>This issue can’t be viewed</h1></div>'
      : issueView(page, issue);
  }
  if (route.kind === 'dashboard') return dashboard(page);
  if (route.kind === 'queue') return queue(page, route);
  const further = { release, roadmap: plan, projects }[route.kind];
  if (further !== undefined) return further(page);
  return '<h1>Nothing to see here</h1>';
};

/** The page around `#content`. */
export const frameOf = (page, inside) =>
  `<div id="page"><header id="header" role="banner"><nav class="aui-header" aria-label="Site"><a href="${page.context}/secure/Dashboard.jspa" class="logo">Jira</a><a href="${page.context}/issues/?jql=">Issues</a>${page.data.boards.map(({ id, name }) => `<a href="${page.context}/secure/RapidBoard.jspa?rapidView=${id}">${esc(name)}</a>`).join('')}</nav></header><section id="content" role="main">${inside}</section><footer id="footer"><a href="${page.context}/browse/SHOP">Web shop</a></footer></div>`;

/** The document's title. */
export const titleOf = (page, route) => {
  const issue = page.data.issues.find(({ key }) => key === route.key);
  if (route.board !== null) return `${route.board.name} - Agile Board - Our Jira`;
  if (issue !== undefined) return `[${issue.key}] ${issue.title} - Our Jira`;
  if (route.kind === 'navigator') return 'Issue Navigator - Our Jira';
  return route.kind === 'queue' ? 'All open - Queues - Our Jira' : 'System Dashboard - Our Jira';
};
