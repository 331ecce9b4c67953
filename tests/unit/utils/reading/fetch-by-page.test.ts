import { expect, it } from 'vitest';
import type { ReaderSays } from '../../../../utils/messaging/reader-says.ts';
import { fetchByPage } from '../../../../utils/reading/fetch-by-page.ts';

const root = 'https://jira.example.org/jira';
const opened = () => {
  const said: ReaderSays[] = [];
  const ending = new AbortController();
  const page = fetchByPage(root, (one) => said.push(one));
  const ask = (path: string) => page.fetch(root + path, { method: 'GET', headers: {}, signal: ending.signal });
  return { said, ending, page, ask };
};

it('asks the page below its root, and puts a long answer together', async () => {
  const { said, page, ask } = opened();
  const coming = ask('/rest/x');
  expect(said).toEqual([
    { say: 'fetch', id: 1, method: 'GET', path: '/rest/x', headers: {}, body: null, clones: new Set() },
  ]);
  page.heard({ say: 'part', id: 1, text: '{"a"' });
  page.heard({ say: 'answer', id: 1, status: 200, redirected: false, type: 'text/x', retryAfter: '3', text: ':1}' });
  const answer = await coming;
  expect([answer.ok, answer.status, await answer.text()]).toEqual([true, 200, '{"a":1}']);
  expect([answer.headers.get('content-type'), answer.headers.get('retry-after')]).toEqual(['text/x', '3']);
});

it('reads an answer that has come as the page got it, but none of any length', async () => {
  const { page, ask } = opened();
  const [coming, long] = [ask('/rest/x'), ask('/rest/y')];
  const about = { say: 'answer', status: 200, redirected: false, type: null, retryAfter: null } as const;
  page.heard({ ...about, id: 1, text: new Blob(['{"a":1}']) });
  expect(await (await coming).text()).toBe('{"a":1}');
  page.heard({ ...about, id: 2, text: new Blob(Array.from({ length: 65 }, () => new Uint8Array(1024 * 1024))) });
  await expect(long).rejects.toThrow('too long');
});

it('knows a redirect, which no page follows', async () => {
  const { page, ask } = opened();
  const coming = ask('/rest/x');
  page.heard({ say: 'answer', id: 1, status: 0, redirected: true, type: null, retryAfter: null, text: '' });
  expect(await coming).toMatchObject({ ok: false, status: 0, type: 'opaqueredirect' });
});

it('fails when the page fails, goes or is asked no more, and hears nothing late', async () => {
  const { said, ending, page, ask } = opened();
  const [failed, aborted] = [ask('/rest/1'), ask('/rest/2')];
  page.heard({ say: 'failed', id: 1 });
  await expect(failed).rejects.toThrow('no answer');
  ending.abort();
  await expect(aborted).rejects.toThrow('aborted');
  expect(said.at(-1)).toEqual({ say: 'abort', id: 2 });
  page.heard({ say: 'answer', id: 2, status: 200, redirected: false, type: null, retryAfter: null, text: '' });
  const left = opened();
  const lost = left.ask('/rest/3');
  left.page.end();
  await expect(lost).rejects.toThrow('gone');
  await expect(left.ask('/rest/4')).rejects.toThrow();
});
