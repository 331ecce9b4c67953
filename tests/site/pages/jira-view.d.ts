import type { JiraPageData } from '../jira/page-data.ts';
import type { Described } from './element.js';

export type Markup = 'normal' | 'changed' | 'linkless';

/** The page's state; only what the server and the tests set is named here. */
export interface PageState {
  generation?: 'a' | 'b' | undefined;
  recycle: boolean;
  issueStage: number;
  markup: Markup;
  plainKeys: boolean;
  issueForm: 'panel' | 'modal';
  oldChildren: boolean;
}
export const freshState: (markup?: Markup) => PageState;
export const jiraView: (data: JiraPageData, state: PageState, url: URL) => Described;
export const titleOf: (data: JiraPageData, url: URL) => string;
