import type { SiteId } from '../../utils/model/ticket.ts';

/**
 * An address with the site that claims it, null for none. `kind` null: claimed, but left alone. `listing` names the board
 * within the host. `context` is the context path of a Data Center, whose pages name themselves by their metadata.
 */
export interface Address {
  address: string;
  site: SiteId | null;
  kind: string | null;
  listing?: string | null;
  context?: string;
}

const cloud = (path: string, kind: string | null, listing?: string | null): Address => ({
  address: `https://acme.atlassian.net${path}`,
  site: 'jira-cloud',
  kind,
  ...(listing === undefined ? {} : { listing }),
});

const dataCenter = (path: string, kind: string | null, listing: string | null, context = '/jira'): Address => ({
  address: `https://jira.example.test${context}${path}`,
  ...{ site: 'jira-data-center', kind, listing, context },
});
/** A host that somebody may have granted, whose page names itself no Jira. */
const stranger = (address: string): Address => ({ address, site: 'jira-data-center', kind: null });

/** Every form of address of every site, and of the neighbours that no site may touch. */
export const addresses: readonly Address[] = [
  cloud('/jira/software/c/projects/SHOP/boards/1', 'software-board', 'boards/1'),
  cloud('/jira/software/projects/PLAT/boards/2', 'software-board', 'boards/2'),
  cloud('/jira/software/c/projects/SHOP/boards/1?selectedIssue=SHOP-12&assignee=abc', 'software-board', 'boards/1'),
  cloud('/jira/software/c/projects/SHOP/boards/1/', 'software-board', 'boards/1'),
  cloud('/jira/software/c/projects/SHOP/boards/1?config=columns', 'other', null),
  cloud('/jira/software/c/projects/SHOP/boards/1/reports/burnup', 'other', null),
  cloud('/jira/software/c/projects/SHOP/boards/1/backlog', 'backlog', 'boards/1/backlog'),
  cloud('/jira/software/projects/PLAT/boards/2/timeline?timeline=MONTHS', 'timeline', 'boards/2/timeline'),
  cloud('/jira/software/projects/PLAT/boards/2/roadmap', 'timeline', 'boards/2/timeline'),
  cloud('/jira/software/c/projects/SHOP/boards/1/calendar', 'calendar', 'boards/1/calendar'),
  cloud('/jira/core/projects/BIZ/board?groupBy=status', 'business-board', 'projects/BIZ'),
  cloud('/jira/core/projects/BIZ/list?jql=project%20%3D%20BIZ', 'list', 'projects/BIZ'),
  cloud('/jira/core/projects/BIZ/calendar', 'calendar', 'projects/BIZ'),
  cloud('/jira/core/projects/BIZ/timeline', 'timeline', 'projects/BIZ'),
  cloud('/jira/core/projects/BIZ/summary', 'summary', 'projects/BIZ'),
  cloud('/jira/core/projects/BIZ/forms', 'other', null),
  cloud('/browse/SHOP-12', 'issue', null),
  cloud('/browse/SHOP-12?focusedCommentId=1', 'issue', null),
  cloud('/browse/SHOP', 'other', null),
  cloud('/jira/software/c/projects/SHOP/issues/SHOP-12', 'navigator', 'projects/SHOP/issues'),
  cloud('/jira/software/c/projects/SHOP/issues/?jql=project%20%3D%20SHOP', 'navigator', 'jql/project = SHOP'),
  cloud('/jira/software/projects/PLAT/issues', 'navigator', 'projects/PLAT/issues'),
  cloud('/projects/SHOP/issues/SHOP-1?filter=allopenissues', 'navigator', 'filter/allopenissues'),
  cloud('/issues/?jql=labels%20%3D%20%22a%20%20b%22', 'navigator', 'jql/labels = "a b"'),
  cloud('/issues/?filter=10010', 'navigator', 'filter/10010'),
  cloud('/issues/SHOP-1?jql=project%20%3D%20SHOP', 'navigator', 'jql/project = SHOP'),
  cloud('/jira/servicedesk/projects/HELP/queues/custom/3', 'queue', 'queues/HELP/3'),
  cloud('/jira/servicedesk/projects/HELP/queues/custom/3/HELP-7', 'queue', 'queues/HELP/3'),
  cloud('/jira/servicedesk/projects/HELP/queues', 'queue', 'queues/HELP'),
  cloud('/jira/plans/5/scenarios/7/timeline?vid=9', 'plan', 'plans/5'),
  cloud('/jira/dashboards/10001', 'dashboard', null),
  cloud('/secure/Dashboard.jspa?selectPageId=10001', 'dashboard', null),
  cloud('/jira/for-you', 'for-you', null),
  cloud('/jira/your-work', 'for-you', null),
  cloud('/projects/SHOP/versions/10201/tab/release-report-all-issues', 'release', 'versions/10201'),
  cloud('/jira/polaris/projects/IDEA/ideas/view/1234?selectedIssue=IDEA-3', 'ideas', 'projects/IDEA/ideas'),
  cloud('/jira/people/5b10a2844c20165700ede20a', 'other', null),
  cloud('/jira/settings/system', 'other', null),
  cloud('/servicedesk/customer/portal/1/HELP-7', 'other', null),
  cloud('/login.jsp', 'other', null),
  cloud('/', 'other', null),
  cloud('/wiki/spaces/OPS/pages/1/Runbook', null),
  cloud('/wiki', null),
  { address: 'https://trello.com/b/Pl4nB0rd/plan', site: 'trello', kind: 'board' },
  dataCenter('/secure/RapidBoard.jspa?rapidView=1', 'software-board', 'boards/1'),
  dataCenter('/secure/RapidBoard.jspa?rapidView=1&projectKey=SHOP', 'software-board', 'boards/1', ''),
  dataCenter('/secure/RapidBoard.jspa?rapidView=1&view=detail&selectedIssue=SHOP-2', 'software-board', 'boards/1'),
  dataCenter('/secure/RapidView.jspa?rapidView=1', 'software-board', 'boards/1'),
  dataCenter('/secure/RapidBoard.jspa?rapidView=1&view=planning', 'backlog', 'boards/1/backlog'),
  dataCenter('/secure/RapidBoard.jspa?rapidView=1&view=planning.nodetail', 'backlog', 'boards/1/backlog', ''),
  dataCenter('/secure/RapidBoard.jspa?rapidView=1&view=reporting&chart=burndownChart', 'other', null),
  dataCenter('/secure/RapidBoard.jspa?rapidView=1&config=columns', 'other', null),
  dataCenter('/browse/SHOP-12', 'issue', null),
  dataCenter('/browse/SHOP-12', 'issue', null, ''),
  dataCenter('/browse/SHOP-12?jql=project%20%3D%20SHOP', 'navigator', 'jql/project = SHOP'),
  dataCenter('/browse/SHOP', 'other', null),
  dataCenter('/issues/?jql=project%20%3D%20%20SHOP', 'navigator', 'jql/project = SHOP'),
  dataCenter('/issues/?filter=-4', 'navigator', 'filter/-4'),
  dataCenter('/projects/SHOP/issues/SHOP-1?filter=allopenissues', 'navigator', 'projects/SHOP/filter/allopenissues'),
  dataCenter('/projects/HELP/queues/custom/11', 'queue', 'queues/HELP/11'),
  dataCenter('/projects/HELP/queues/custom/11/HELP-7', 'queue', 'queues/HELP/11'),
  dataCenter('/projects/SHOP/versions/10201', 'release', 'versions/10201'),
  dataCenter('/secure/Dashboard.jspa?selectPageId=10100', 'dashboard', null),
  dataCenter('/secure/PortfolioPlanView.jspa?id=5', 'plan', 'plans/5'),
  dataCenter('/secure/ManageRapidViews.jspa', 'other', null),
  dataCenter('/login.jsp', 'other', null),
  dataCenter('/', 'other', null),
  {
    ...dataCenter('/confluence/display/OPS/Runbook', null, null),
    address: 'https://jira.example.test/wiki/browse/SHOP-1',
  },
  stranger('https://jira.example.test/jira/browse/SHOP-1'),
  stranger('http://jira/browse/SHOP-1'),
  { address: 'about:blank', site: null, kind: null },
  { address: 'file:///browse/SHOP-1', site: null, kind: null },
  { address: 'chrome-extension://abc/browse/SHOP-1', site: null, kind: null },
  stranger('https://id.atlassian.com/login'),
  stranger('https://atlassian.net/'),
  stranger('https://atlassian.net.example.org/browse/SHOP-1'),
  stranger('https://notatlassian.net/browse/SHOP-1'),
  stranger('http://acme.atlassian.net/browse/SHOP-1'),
  stranger('https://example.org/?next=https://acme.atlassian.net/browse/SHOP-1'),
];
