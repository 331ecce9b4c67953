import { unreadMembers } from '../jira/unread.ts';
import type { SiteApi } from '../site-api.ts';

/** The API of Jira Cloud; long questions go by POST. */
export const jiraCloudApi: SiteApi = {
  claims: ({ protocol, hostname }) => protocol === 'https:' && hostname.endsWith('.atlassian.net'),
  under: '/rest/',
  posts: [
    '/rest/api/3/issue/bulkfetch',
    '/rest/api/3/changelog/bulkfetch',
    '/rest/api/3/search/jql',
    '/rest/api/3/search/approximate-count',
  ],
  unread: unreadMembers,
};
