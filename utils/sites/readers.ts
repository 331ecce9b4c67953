import { jiraCloudApi } from './jira-cloud/api.ts';
import { jiraCloudReader } from './jira-cloud/reader.ts';
import { dataCenterApi } from './jira-data-center/api.ts';
import { dataCenterReader } from './jira-data-center/reader.ts';
import type { SiteReader } from './site-reader.ts';
import { trelloApi } from './trello/api.ts';
import { trelloReader } from './trello/reader.ts';

/** How every site is read, for the background alone: no page carries it. One line a site, as in `registry.ts`. */
export const readers: readonly SiteReader[] = [
  { id: 'jira-cloud', api: jiraCloudApi, reader: jiraCloudReader },
  { id: 'jira-data-center', api: dataCenterApi, reader: dataCenterReader },
  { id: 'trello', api: trelloApi, reader: trelloReader },
];
