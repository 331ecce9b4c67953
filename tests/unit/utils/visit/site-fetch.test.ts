import { describe, expect, it } from 'vitest';
import type { PageSays } from '../../../../utils/messaging/page-says.ts';
import { jiraCloudApi } from '../../../../utils/sites/jira-cloud/api.ts';
import { dataCenterApi } from '../../../../utils/sites/jira-data-center/api.ts';
import { type Asked, addressOf, siteFetch } from '../../../../utils/visit/site-fetch.ts';

const root = 'https://acme.atlassian.net';
const asked = (change: Partial<Asked> = {}): Asked => ({
  say: 'fetch',
  id: 1,
  method: 'GET',
  path: '/rest/api/3/field',
  headers: { accept: 'application/json' },
  body: null,
  ...change,
});

describe('a page fetches for the background', () => {
  it.each(['/rest/api/3/field', '/rest/software/1.0/board/3/issue?fields=a%2Fb'])('%s', (path) => {
    expect(addressOf(root, jiraCloudApi, asked({ path }))?.href).toBe(root + path);
  });

  it('what its site reads by POST, and nothing else by it', () => {
    const post = (path: string) => addressOf(root, jiraCloudApi, asked({ method: 'POST', path }));
    for (const path of jiraCloudApi.posts) expect(post(path)).not.toBeNull();
    expect(post('/rest/api/3/issue')).toBeNull();
    expect(post('/rest/api/3/issue/bulkfetch/../bulkdelete')).toBeNull();
  });

  it.each([
    'https://evil.example/rest/api/3/field',
    '//evil.example/rest/x',
    '@evil.example/rest/x',
    '.evil.example/rest/x',
    ':8080/rest/x',
    '/logout',
    '/rest/../logout',
    '/rest/%2e%2e/logout',
    '/rest/..%2f..%2flogout',
    '/rest/..%5clogout',
    '/restless',
    '',
  ])('but never %s', (path) => {
    expect(addressOf(root, jiraCloudApi, asked({ path }))).toBeNull();
  });

  it('nothing beside the path under which its Jira lies', () => {
    const below = 'https://jira.example.org/jira';
    expect(addressOf(below, dataCenterApi, asked({ path: '/rest/api/2/field' }))?.pathname).toBe(
      '/jira/rest/api/2/field',
    );
    expect(addressOf(below, dataCenterApi, asked({ path: '/../rest/api/2/field' }))).toBeNull();
    expect(addressOf(below, dataCenterApi, asked({ method: 'POST', path: '/rest/api/2/search' }))).toBeNull();
  });
});

/** A page whose network answers so, and what it says to the background. */
const page = (reply: (address: string, init: RequestInit) => Promise<Response>) => {
  const said: PageSays[] = [];
  const fetched: [string, RequestInit][] = [];
  const fetching = siteFetch({
    root,
    api: jiraCloudApi,
    say: (one) => said.push(one),
    fetch: (address, init = {}) => {
      fetched.push([String(address), init]);
      return reply(String(address), init);
    },
  });
  return { said, fetched, fetching };
};

describe('what it fetches', () => {
  it('brings the session, follows nowhere and comes unread', async () => {
    const { said, fetched, fetching } = page(async () =>
      Promise.resolve(
        new Response('no {JSON', { status: 429, headers: { 'retry-after': '7', 'content-type': 'text/x' } }),
      ),
    );
    fetching.begin(asked());
    await expect
      .poll(() => said)
      .toEqual([
        { say: 'answer', id: 1, status: 429, redirected: false, type: 'text/x', retryAfter: '7', text: 'no {JSON' },
      ]);
    expect(fetched[0]?.[1]).toMatchObject({ credentials: 'same-origin', cache: 'no-store', redirect: 'manual' });
    await expect.poll(() => fetching.under()).toBe(0);
  });

  it('goes over in parts where it is long, so that no task of the page is', async () => {
    const text = 'x'.repeat(700_000);
    const { said, fetching } = page(async () => new Response(text));
    fetching.begin(asked());
    await expect.poll(() => said.at(-1)?.say).toBe('answer');
    const parts = said.map((one) => ('text' in one ? String(one.text) : ''));
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(300_000);
    expect(parts.join('') === text).toBe(true);
  });

  it('goes over as the browser holds it where messages are copied as they are, and as text where they are written as JSON', async () => {
    const { said, fetching } = page(async () => new Response('["wörtlich"]', { status: 404 }));
    fetching.begin(asked({ clones: new Set() }));
    fetching.begin(asked({ id: 2, clones: JSON.parse(JSON.stringify(new Set())) }));
    await expect.poll(() => said.map((one) => ('id' in one ? one.id : 0)).toSorted()).toEqual([1, 2]);
    const bodies = said.flatMap((one) => (one.say === 'answer' ? [one.text] : []));
    const whole = bodies.filter((body) => body instanceof Blob);
    expect([whole.length, await whole[0]?.text()]).toEqual([1, '["wörtlich"]']);
    expect(bodies).toContain('["wörtlich"]');
    expect(said.every((one) => one.say === 'answer' && one.status === 404)).toBe(true);
  });

  it('is told as failed when the network fails, or when it is not for this page to fetch', async () => {
    const { said, fetched, fetching } = page(async () => Promise.reject(new TypeError('no network')));
    fetching.begin(asked());
    fetching.begin(asked({ id: 2, path: '/logout' }));
    await expect
      .poll(() => said)
      .toEqual([
        { say: 'failed', id: 2 },
        { say: 'failed', id: 1 },
      ]);
    expect(fetched).toHaveLength(1);
  });

  it('is given up when the background does not want it any more', async () => {
    const { said, fetched, fetching } = page(
      (_, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    );
    fetching.begin(asked());
    fetching.begin(asked({ id: 2 }));
    expect(fetching.under()).toBe(2);
    fetching.abort(1);
    expect(fetched.map(([, { signal }]) => signal?.aborted)).toEqual([true, false]);
    fetching.abortAll();
    expect(fetching.under()).toBe(0);
    await Promise.resolve();
    expect(said).toEqual([]);
  });
});
