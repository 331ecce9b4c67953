import { isRequired } from '../hosts.ts';
import { unreadMembers } from '../jira/unread.ts';
import type { SiteApi } from '../site-api.ts';

/** The API of Jira Data Center, on whatever host the reader grants. */
export const dataCenterApi: SiteApi = {
  claims: (url) => /^https?:$/.test(url.protocol) && !isRequired(url),
  under: '/rest/',
  posts: [],
  unread: unreadMembers,
};
