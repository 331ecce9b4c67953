import { jiraCloud } from './jira-cloud/adapter.ts';
import { jiraDataCenter } from './jira-data-center/adapter.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { trello } from './trello/adapter.ts';

/** Every site the extension knows. A new one is a folder beside this file and a line here. */
export const sites: readonly SiteAdapter[] = [jiraCloud, jiraDataCenter, trello];
