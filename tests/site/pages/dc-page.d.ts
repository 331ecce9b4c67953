import type { JiraPageData } from '../jira/page-data.ts';

/** What a template gets of its site; `modern` is the markup of 9 and later. */
export interface DataCenterPage {
  data: JiraPageData;
  context: string;
  modern: boolean;
}
/** What an address shows. */
export interface DataCenterRoute {
  kind: 'work' | 'plan' | 'navigator' | 'issue' | 'dashboard' | 'queue' | 'release' | 'roadmap' | 'projects' | 'plain';
}
/** What the reader of a page has done to it. */
export interface DataCenterState {
  layout: 'list' | 'split';
  from: number;
  selected: string | null;
}
/** The table of a filter gadget. */
export const gadgetTable: (page: DataCenterPage, jql: string) => string;
export const routeOf: (data: JiraPageData, path: string, search: string) => DataCenterRoute;
export const freshState: () => DataCenterState;
export const contentOf: (page: DataCenterPage, route: DataCenterRoute, state: DataCenterState) => string;
export const frameOf: (page: DataCenterPage, inside: string) => string;
export const titleOf: (page: DataCenterPage, route: DataCenterRoute) => string;
