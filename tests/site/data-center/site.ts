import { type Answer, type Request, text } from '../answer.ts';
import { jiraImage } from '../jira/pages.ts';
import type { JiraStore } from '../jira/store.ts';
import type { PageOptions } from '../page-file.ts';
import { type DataCenterHost, dataCenterHosts, rootOf } from './hosts.ts';
import { dataCenterGadget, dataCenterLogin, dataCenterPage } from './pages.ts';
import { answerDataCenterRest } from './rest.ts';

const all: readonly DataCenterHost[] = Object.values(dataCenterHosts);

/** The host names of the stand-in's Data Centers. */
export const dataCenterNames: readonly string[] = all.map(({ host }) => host);

/** The addresses of one Data Center's pages worth opening. */
export interface DataCenterPages {
  root: string;
  board(id: number): string;
  backlog(id: number): string;
  issue(key: string): string;
  navigator(jql: string): string;
  /** The split view with this issue in its right half. */
  split(key: string, jql: string): string;
  dashboard: string;
  queue: string;
  release: string;
  /** A plan of Advanced Roadmaps. */
  plan: string;
}

export const pagesOf = (site: DataCenterHost): DataCenterPages => {
  const root = rootOf(site);
  const rapid = `${root}/secure/RapidBoard.jspa?rapidView=`;
  const query = (jql: string): string => `jql=${encodeURIComponent(jql)}`;
  return {
    root,
    board: (id) => `${rapid}${id}`,
    backlog: (id) => `${rapid}${id}&view=planning.nodetail`,
    issue: (key) => `${root}/browse/${key}`,
    navigator: (jql) => `${root}/issues/?${query(jql)}`,
    split: (key, jql) => `${root}/browse/${key}?${query(jql)}`,
    dashboard: `${root}/secure/Dashboard.jspa?selectPageId=10100`,
    queue: `${root}/projects/HELP/queues/custom/11`,
    release: `${root}/projects/SHOP/versions/10201`,
    plan: `${root}/secure/PortfolioPlanView.jspa?id=5`,
  };
};

/** What a request to one of these hosts is and how it is answered; a path beside the context path is another program's. */
export const answerDataCenter = (
  store: JiraStore,
  request: Request,
  options: Pick<PageOptions, 'theme'>,
): { kind: 'page' | 'api'; answer: () => Answer } | null => {
  const site = all.find(({ host }) => host === request.host);
  if (site === undefined) return null;
  const { pathname } = request.url;
  if (!pathname.startsWith(`${site.context}/`)) return { kind: 'page', answer: () => text('not Jira', 404) };
  const path = pathname.slice(site.context.length);
  if (path.startsWith('/rest/')) {
    return { kind: 'api', answer: () => answerDataCenterRest(store, site, request, path) };
  }
  if (path === '/secure/viewavatar') {
    const avatar = request.url.searchParams.get('avatarId') ?? '';
    const image = jiraImage(`/rest/api/2/universal_avatar/view/type/issuetype/avatar/${avatar}`);
    return { kind: 'page', answer: () => image ?? text('not found', 404) };
  }
  if (path === '/plugins/servlet/gadgets/ifr') {
    return { kind: 'page', answer: () => dataCenterGadget(store, site, request.url) };
  }
  if (path === '/login.jsp') return { kind: 'page', answer: () => dataCenterLogin(site) };
  return { kind: 'page', answer: () => dataCenterPage(store, site, request.url, options) };
};
