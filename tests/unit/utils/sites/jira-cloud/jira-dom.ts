import { type JiraPageData, jiraPageData } from '../../../../site/jira/page-data.ts';
import { createJiraStore, type JiraStore } from '../../../../site/jira/store.ts';
import { toHtml } from '../../../../site/pages/element.js';
import { freshState, jiraView, type PageState, titleOf } from '../../../../site/pages/jira-view.js';
import { jiraPortfolio } from '../../../../site/portfolio/jira-portfolio.ts';
import { standAt } from '../stand-at.ts';

export const now = Date.UTC(2026, 5, 17, 12);
export const origin = 'https://acme.atlassian.net';

/** The stand-in's Jira with a small big board. */
export const jiraStore = (): JiraStore => createJiraStore(jiraPortfolio(1, now, 20), () => now);

const shared = jiraPageData(jiraStore());

/** Shows a page of the stand-in in the document, as the server writes it. Gives the data it was drawn from. */
export const showJira = (path: string, state: Partial<PageState> = {}): JiraPageData => {
  const url = new URL(path, origin);
  standAt(url.href);
  document.body.innerHTML = toHtml(jiraView(shared, { ...freshState(state.markup), issueStage: 2, ...state }, url));
  document.title = titleOf(shared, url);
  return shared;
};
