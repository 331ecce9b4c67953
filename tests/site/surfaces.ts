import type { SiteId } from '../../utils/model/ticket.ts';
import type { Site } from './server.ts';

/**
 * What a tag may do to the page's own nodes: on a `line` it may push and narrow what stands on the same line; `below`, it
 * may make its entry higher by its own height and push down what follows within; in a `column` of a table that fits its
 * columns to what is in them, the columns may give way by its width and a row become higher by one line. Everything else
 * stays where it was.
 */
export type TagRoom = 'line' | 'below' | 'column';

/** The entries of one list: each stands for one ticket, and its tag stands within. */
export interface Entries {
  /** A selector. */
  entry: string;
  room: TagRoom;
}

/** One page of a site in one generation, as the stand-in shows it. */
export interface StandInSurface extends Entries {
  site: SiteId;
  /** The page's name in docs/pages.md. */
  page: string;
  /** Which of its generations, where several are tried. */
  generation?: string;
  /** The id of the adapter's surface that is to recognise its tickets. */
  surface: string;
  address(site: Site): string;
  /** Controls of the page that bring it into its state, such as `generation('b')`. */
  prepare?: readonly string[];
  /** Other lists on the same page. */
  beside?: readonly Entries[];
  /** A node of an entry that the page itself answers a click on, and the count of `standIn.events` which that raises. */
  click?: { on: string; counts: 'opens' | 'navigations' };
  /** The part of an entry that can be dragged. */
  drag?: string;
  /** Lists that are longer than their window scroll. */
  scrolls?: true;
}

type Rest = Omit<StandInSurface, 'site' | 'address'>;

const cloud = (path: string, rest: Rest): StandInSurface => ({
  site: 'jira-cloud',
  address: ({ origins }) => origins.jira + path,
  ...rest,
});
const onBoard = (view: string, rest: Rest): StandInSurface => ({
  site: 'trello',
  address: ({ pages }) => pages.trello + view,
  ...rest,
});
const apart = (path: string, rest: Rest): StandInSurface => ({
  site: 'trello',
  address: ({ origins }) => origins.trello + path,
  ...rest,
});
type DataCenterAddress = (pages: Site['dataCenter']['old'], site: Site) => string;

const dataCenter = (address: DataCenterAddress, rest: Rest): StandInSurface => ({
  site: 'jira-data-center',
  address: (site) => address(site.dataCenter.present, site),
  ...rest,
});
/** The page in both generations: 10.3 and 8.20. */
const bothVersions = (address: DataCenterAddress, rest: Rest): StandInSurface[] => [
  dataCenter(address, rest),
  {
    ...dataCenter(address, rest),
    address: (site) => address(site.dataCenter.old, site),
    generation: '8.20',
  },
];

const cardA = '[data-testid="platform-board-kit.ui.card.card"]';
const cardB = '[data-testid="board.content.cell.card"]';
const tableRow = 'tr[data-testid="native-issue-table.ui.issue-row"]';
const tableLink = { on: '[data-testid$="issue-key-cell"]', counts: 'opens' } as const;
const front = '[data-card-id]';

const issueTable = (page: string, path: string): StandInSurface =>
  cloud(path, { page, surface: 'issue-table', entry: tableRow, room: 'column', click: tableLink, scrolls: true });

/** An epic of the shop, an issue of it with sub-tasks, and one that is linked to another. */
const epic = ({ jira }: Site): string =>
  jira.portfolio.issues.find(({ key, type }) => type.level === 1 && key.startsWith('SHOP-'))?.key ?? '';
const parent = ({ jira }: Site): string =>
  jira.portfolio.issues.find(({ key, type }) => type.level === -1 && key.startsWith('SHOP-'))?.parentKey ?? '';
const linked = ({ jira }: Site): string =>
  jira.portfolio.issues.find(({ key, links }) => links.length > 0 && key.startsWith('SHOP-'))?.key ?? '';

const row = {
  entry: '[data-test-class="table-row"]',
  room: 'line',
  click: { on: 'a', counts: 'opens' },
} as const satisfies Partial<Rest>;
const event = (name: string) =>
  ({
    entry: `[data-testid="${name}"]`,
    room: 'below',
    click: { on: 'a', counts: 'opens' },
  }) as const satisfies Partial<Rest>;

const boardPath = '/jira/software/c/projects/SHOP/boards/1';
const line = '.entry';
const crumbs = '#jira-issue-header';
const linkedCard = '[data-testid$="issue-line-card-view.card-container"]';
const dcCard = '.ghx-issue[data-issue-key]';
const dcRow = 'tr.issuerow';
const dcHeader = { entry: '.issue-header-content', room: 'line' } as const;
const dcInIssue = { entry: `.issue-body-content ${dcRow}`, room: 'column' } as const;
const dcLink = { entry: '#linkingmodule .link-content', room: 'line' } as const;

/** What stands on an issue besides itself: an epic's children, and what an issue is linked to. */
const ownCrumbs = { entry: crumbs, room: 'line' } as const;
const children = { entry: tableRow, room: 'column' } as const;
const links = { entry: linkedCard, room: 'line' } as const;
const issueWith = (
  shown: 'children' | 'links',
  generation: string,
  address: (site: Site, key: string) => string,
  behind: readonly Entries[],
  prepare: readonly string[] = [],
): StandInSurface => ({
  site: 'jira-cloud',
  page: shown === 'children' ? 'Issue: its children' : 'Issue: linked issues',
  generation,
  surface: shown === 'children' ? 'issue-table' : 'linked-issues',
  address: (site) => address(site, shown === 'children' ? epic(site) : linked(site)),
  ...(shown === 'children' ? children : links),
  beside: [...behind, ownCrumbs, ...(shown === 'children' ? [] : [children])],
  prepare,
});
const panelOver = (site: Site, key: string): string => `${site.origins.jira}${boardPath}?selectedIssue=${key}`;
const boardBehind: readonly Entries[] = [{ entry: cardA, room: 'line' }];

/**
 * THE list of pages that the stand-ins show with tickets on them, one entry a page and generation. The browser tests go
 * through all of it; a page that is new in docs/pages.md is wanted here too (tests/house).
 */
export const standInSurfaces: readonly StandInSurface[] = [
  cloud(boardPath, {
    page: 'Software board',
    generation: 'A',
    surface: 'software-board-a',
    prepare: ["generation('a')"],
    entry: cardA,
    room: 'line',
    click: { on: '[data-testid$="single-line-text.container.box"]', counts: 'opens' },
    drag: '[draggable]',
    scrolls: true,
  }),
  cloud(boardPath, {
    page: 'Software board',
    generation: 'B',
    surface: 'board-b',
    prepare: ["generation('b')"],
    entry: cardB,
    room: 'line',
    click: { on: 'a[aria-label]', counts: 'opens' },
    drag: 'a[draggable]',
    scrolls: true,
  }),
  cloud('/jira/core/projects/BIZ/board', {
    page: 'Business board',
    surface: 'board-b',
    prepare: ['plainKeys(true)'],
    entry: cardB,
    room: 'line',
    click: { on: 'a[aria-label]', counts: 'opens' },
    scrolls: true,
  }),
  cloud('/jira/software/c/projects/OPS/boards/3/backlog', {
    page: 'Backlog',
    surface: 'backlog',
    entry: line,
    room: 'line',
    click: { on: '.focus-button', counts: 'opens' },
    drag: '.entry-line',
    scrolls: true,
  }),
  issueTable('Navigator, list', '/issues/?jql=project%20%3D%20OPS'),
  cloud('/issues/SHOP-3?jql=project%20%3D%20SHOP', {
    page: 'Navigator, split view',
    surface: 'split-view',
    entry: '.split-list li',
    room: 'below',
    beside: [
      { entry: crumbs, room: 'line' },
      { entry: tableRow, room: 'column' },
      { entry: linkedCard, room: 'line' },
    ],
    click: { on: 'a', counts: 'navigations' },
  }),
  issueTable('Business list', '/jira/core/projects/BIZ/list'),
  cloud('/jira/core/projects/BIZ/list?generation=old', {
    page: 'Business list',
    generation: 'BaseTable',
    surface: 'base-table',
    entry: '.BaseTable__row-wrapper',
    room: 'line',
    click: { on: 'a', counts: 'opens' },
    drag: 'a',
    scrolls: true,
  }),
  cloud('/browse/SHOP-4', { page: 'Issue', surface: 'issue-view', entry: crumbs, room: 'line' }),
  issueWith('children', 'page', (site, key) => site.pages.issue(key), []),
  issueWith('links', 'page', (site, key) => site.pages.issue(key), []),
  issueWith('children', 'panel', panelOver, boardBehind),
  {
    site: 'jira-cloud',
    page: 'Issue: its children',
    generation: 'until 2025',
    surface: 'linked-issues',
    address: (site) => site.pages.issue(epic(site)),
    prepare: ['oldChildren(true)'],
    entry: '.line-card',
    room: 'line',
    beside: [ownCrumbs],
  },
  issueWith('links', 'modal', panelOver, boardBehind, ["issueForm('modal')"]),
  ...[`${boardPath}/calendar`, '/jira/core/projects/BIZ/calendar'].map((path) =>
    cloud(path, {
      page: 'Calendar, software and business',
      generation: path.includes('core') ? 'business' : 'software',
      surface: 'calendar',
      entry: '.calendar-card',
      room: 'below',
      click: { on: '.calendar-title', counts: 'opens' },
      drag: '[draggable]',
    }),
  ),
  cloud(`${boardPath}/timeline?generation=old`, {
    page: 'Software timeline',
    generation: 'until 2026-08',
    surface: 'timeline-old',
    entry: '[data-testid^="roadmap.timeline-table.components.list-item.container-"]',
    room: 'line',
    click: { on: 'a', counts: 'opens' },
    scrolls: true,
  }),
  issueTable('Software timeline', `${boardPath}/timeline`),
  issueTable('Business timeline', '/jira/core/projects/BIZ/timeline'),
  cloud('/jira/plans/1/scenarios/1/timeline', {
    page: 'Plan (Advanced Roadmaps)',
    surface: 'plan',
    entry: line,
    room: 'line',
    drag: '.entry-title',
    scrolls: true,
  }),
  cloud('/jira/servicedesk/projects/HELP/queues/custom/3', {
    page: 'Queue of Jira Service Management',
    surface: 'queue',
    entry: line,
    room: 'line',
    click: { on: 'a.entry-title', counts: 'navigations' },
    scrolls: true,
  }),
  cloud('/jira/servicedesk/projects/HELP/queues/custom/3?generation=old', {
    page: 'Queue of Jira Service Management',
    generation: 'until 2024',
    surface: 'queue',
    entry: line,
    room: 'line',
    click: { on: 'a.entry-title', counts: 'navigations' },
    scrolls: true,
  }),
  cloud('/jira/dashboards/10001', {
    page: 'Dashboard, filter gadget',
    surface: 'dashboard-gadget',
    entry: '.search-results-dashboard-item-issue-table tbody tr',
    room: 'column',
    click: { on: '.summary a', counts: 'navigations' },
  }),
  cloud('/jira/for-you', {
    page: 'For you, Your work, profile',
    surface: 'work-list',
    entry: '#your-work-page-tabs-0 li:has([href*="/browse/"])',
    room: 'line',
    click: { on: 'a', counts: 'navigations' },
  }),
  cloud('/jira/people/5b10a2844c20165700ede20a', {
    page: 'For you, Your work, profile',
    generation: 'profile',
    surface: 'work-list',
    entry: '[data-testid="work-item"]',
    room: 'line',
    click: { on: 'a', counts: 'navigations' },
  }),
  cloud('/projects/SHOP/versions/10201/tab/release-report-all-issues', {
    page: 'Release',
    surface: 'release',
    entry: line,
    room: 'line',
  }),
  cloud('/jira/polaris/projects/SHOP/ideas/view/1?selectedIssue=SHOP-3', {
    page: 'Product Discovery, an idea',
    surface: 'idea',
    entry: '.list-page > .crumbs',
    room: 'line',
  }),
  cloud('/jira/polaris/projects/SHOP/ideas/view/1', {
    page: 'Product Discovery, list of ideas',
    surface: 'ticket-links',
    entry: line,
    room: 'line',
    click: { on: 'a', counts: 'opens' },
    drag: '.entry-title',
    scrolls: true,
  }),
  cloud('/jira/core/projects/BIZ/approvals', {
    page: 'Anything else that links to tickets',
    surface: 'ticket-links',
    entry: '.approval',
    room: 'line',
    click: { on: '.entry-title', counts: 'navigations' },
  }),
  cloud('/jira/core/projects/BIZ/summary', {
    page: 'Business summary',
    surface: 'summary',
    entry: '.list-page p',
    room: 'line',
  }),

  ...bothVersions(({ board }) => board(1), {
    page: 'RapidBoard, work',
    surface: 'rapid-board',
    entry: dcCard,
    room: 'below',
    click: { on: '.ghx-summary', counts: 'opens' },
    drag: '.ghx-summary',
  }),
  ...bothVersions(({ backlog }) => backlog(1), {
    page: 'RapidBoard, backlog and sprints',
    surface: 'rapid-backlog',
    entry: '.ghx-issue-compact',
    room: 'line',
    click: { on: '.ghx-summary', counts: 'opens' },
    drag: '.ghx-summary',
  }),
  dataCenter(({ board }, site) => `${board(1)}&selectedIssue=${linked(site)}`, {
    page: 'RapidBoard, pane beside either',
    surface: 'board-detail',
    entry: '#ghx-detail-head',
    room: 'line',
    beside: [{ entry: dcCard, room: 'below' }],
  }),
  ...bothVersions(({ navigator }) => navigator('project = SHOP'), {
    page: 'Issue navigator, list',
    surface: 'issue-row',
    entry: `#issuetable ${dcRow}`,
    room: 'column',
  }),
  dataCenter(({ split }, site) => split(epic(site), 'project = SHOP'), {
    page: 'Issue navigator, split view',
    surface: 'navigator-split',
    entry: '.issue-list > li',
    room: 'below',
    beside: [dcHeader, dcInIssue],
    click: { on: '.issue-link-summary', counts: 'opens' },
  }),
  ...bothVersions(({ issue }, site) => issue(epic(site)), {
    page: 'Issue, page and right half of the split view',
    surface: 'issue-view',
    ...dcHeader,
    beside: [dcInIssue],
  }),
  dataCenter(({ issue }, site) => issue(epic(site)), {
    page: 'Issue: its sub-tasks, an epic’s issues',
    generation: 'epic',
    surface: 'issue-row',
    ...dcInIssue,
    beside: [dcHeader],
  }),
  dataCenter(({ issue }, site) => issue(parent(site)), {
    page: 'Issue: its sub-tasks, an epic’s issues',
    generation: 'sub-tasks',
    surface: 'issue-row',
    ...dcInIssue,
    beside: [dcHeader, dcLink],
  }),
  dataCenter(({ issue }, site) => issue(linked(site)), {
    page: 'Issue: linked issues',
    surface: 'linked-issue',
    ...dcLink,
    beside: [dcHeader, dcInIssue],
  }),
  dataCenter(({ dashboard }) => dashboard, {
    page: 'Dashboard, filter gadget in the page',
    surface: 'issue-row',
    entry: `.search-results-dashboard-item-issue-table ${dcRow}`,
    room: 'column',
  }),
  dataCenter(({ queue }) => queue, {
    page: 'Queue of Jira Service Management',
    surface: 'queue-row',
    entry: '.queue-react-table-container tbody tr',
    room: 'column',
  }),
  ...bothVersions(({ release }) => release, {
    page: 'Release',
    surface: 'ticket-links',
    entry: '#release-report tbody tr',
    room: 'column',
  }),
  dataCenter(({ plan }) => plan, {
    page: 'Advanced Roadmaps plan',
    surface: 'ticket-links',
    entry: '.plan-scope > .plan-row',
    room: 'line',
  }),

  onBoard('', {
    page: 'Board: full, minimal and full-cover cards',
    surface: 'card-front',
    prepare: ['showAll()'],
    entry: front,
    room: 'below',
    click: { on: '[data-testid="card-name"]', counts: 'opens' },
    drag: '[data-testid="card-name"]',
  }),
  onBoard('', {
    page: 'Inbox, beside the board and as a page',
    generation: 'beside the board',
    surface: 'card-front',
    prepare: ['inbox(true)', 'showAll()'],
    entry: front,
    room: 'below',
  }),
  onBoard('', {
    page: 'Planner, beside the board',
    surface: 'planner-card',
    prepare: ['planner(true)', 'showAll()'],
    entry: '[data-testid="event-detail-associated-card"]',
    room: 'below',
    beside: [{ entry: front, room: 'below' }],
  }),
  apart('/my/inbox', {
    page: 'Inbox, beside the board and as a page',
    generation: 'page',
    surface: 'card-front',
    prepare: ['showAll()'],
    entry: front,
    room: 'below',
  }),
  onBoard('/table', { page: 'Table of a board, of a workspace; saved view', surface: 'table-row', ...row }),
  onBoard('/calendar-view', {
    page: 'Calendar of a board, of a workspace',
    surface: 'calendar-event',
    ...event('calendar-event'),
  }),
  onBoard('/timeline', { page: 'Timeline', surface: 'timeline-item', ...event('item-container') }),
  apart('/w/acme/views/table', {
    page: 'Table of a board, of a workspace; saved view',
    generation: 'workspace',
    surface: 'table-row',
    ...row,
  }),
  apart('/v/V1ewAcme/everything', {
    page: 'Table of a board, of a workspace; saved view',
    generation: 'saved view',
    surface: 'table-row',
    ...row,
  }),
  apart('/w/acme/views/calendar', {
    page: 'Calendar of a board, of a workspace',
    generation: 'workspace',
    surface: 'calendar-event',
    ...event('calendar-event'),
  }),
  apart('/u/alma/cards', { page: 'Your cards', surface: 'your-card', ...event('your-cards-card-item') }),
  apart('/w/acme/home', {
    page: 'Home: up next, highlights',
    generation: 'up next',
    surface: 'home-card',
    ...event('home-up-next-item'),
    beside: [{ entry: '[data-testid="home-highlights-list"] > li', room: 'below' }],
  }),
  apart('/w/acme/home', {
    page: 'Home: up next, highlights',
    generation: 'highlights',
    surface: 'home-card',
    entry: '[data-testid="home-highlights-list"] > li',
    room: 'below',
    beside: [{ entry: '[data-testid="home-up-next-item"]', room: 'below' }],
  }),
  apart('/search?q=launch', {
    page: 'Search, map, and anything else that links to cards',
    surface: 'card-link',
    entry: '#content li',
    room: 'line',
    click: { on: 'a', counts: 'opens' },
  }),
];
