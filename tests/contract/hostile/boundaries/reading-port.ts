import { PageSays } from '../../../../utils/messaging/page-says.ts';
import { isReaderSays } from '../../../../utils/messaging/reader-says.ts';
import { fetchByPage } from '../../../../utils/reading/fetch-by-page.ts';
import { jiraCloudApi } from '../../../../utils/sites/jira-cloud/api.ts';
import { addressOf } from '../../../../utils/visit/site-fetch.ts';
import { type Boundary, must, readValue } from '../boundary.ts';
import { fullTicket } from '../full-ticket.ts';
import { almost } from '../mutated.ts';

const { host } = fullTicket;
const root = `https://${host}`;
const board = { id: `jira-cloud/${host}/boards/1`, site: 'jira-cloud', name: 'A', url: `${root}/boards/1` };
const list = { state: { kind: 'reading', read: 1, total: 2 }, more: true, cursor: 'next', keys: ['A-1'] };

/** What either side says, right for one message and tried for each. */
const rights: readonly unknown[] = [
  { say: 'begin', stay: 1, site: 'jira-cloud', root, board, hidden: false, list },
  { say: 'want', keys: ['A-1'], beside: ['A-1'] },
  { say: 'part', id: 1, text: '{"issues":' },
  { say: 'answer', id: 1, status: 200, redirected: false, type: 'application/json', retryAfter: '3', text: '[]}' },
  { say: 'fetch', id: 1, method: 'GET', path: '/rest/api/3/field', headers: { accept: 'a/b' }, body: null, clones: {} },
  { say: 'fetch', id: 1, method: 'POST', path: '/rest/api/3/search/jql', headers: {}, body: '{}' },
  { say: 'list', stay: 1, ...list },
];

export const readingPort: Boundary = {
  name: 'reading port',
  share: 6,
  texts: almost(...rights),
  take: async (text) => {
    const value = readValue(text);
    const { success, data: said } = PageSays.safeParse(value);
    if (success && (said.say === 'part' || said.say === 'answer' || said.say === 'failed')) {
      const page = fetchByPage(root, () => undefined);
      const { signal } = new AbortController();
      const coming = page.fetch(`${root}/rest/x`, { method: 'GET', headers: {}, signal }).then(
        (answer) => answer.text(),
        () => '',
      );
      page.heard(said);
      page.end();
      must(typeof (await coming) === 'string', 'an answer is no text');
    }
    if (!isReaderSays(value) || value.say !== 'fetch') return;
    const address = addressOf(root, jiraCloudApi, value);
    if (address === null) return;
    must(address.origin === root && address.pathname.startsWith('/rest/'), 'a page asked elsewhere');
    must(value.method === 'GET' || jiraCloudApi.posts.includes(address.pathname), 'a page wrote');
  },
};
