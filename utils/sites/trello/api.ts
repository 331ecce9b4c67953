import type { SiteApi } from '../site-api.ts';
import { trelloHost } from './addresses.ts';

/** Trello's API, under the host of its pages. */
export const trelloApi: SiteApi = {
  claims: ({ protocol, host }) => protocol === 'https:' && host === trelloHost,
  under: '/1/',
  posts: [],
};
