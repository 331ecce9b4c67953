import type { Scope } from '../../utils/model/question.ts';
import { ask } from '../browser/ask.ts';
import { until } from '../browser/until.ts';
import { expect, openTagged, tagsOn, test } from './harness.ts';

test('a linked ticket in a panel is tagged and read, and is not put on the board', async ({ site, lens }) => {
  const board = site.jira.board(3);
  const onBoard = new Set(board === undefined ? [] : site.jira.onBoard(board).map(({ key }) => key));
  const linked = site.jira.portfolio.issues.find(
    ({ projectKey, key, links }) =>
      projectKey === 'OPS' && onBoard.has(key) && links.some((link) => !onBoard.has(link.key)),
  );
  const other = linked?.links.find(({ key }) => !onBoard.has(key))?.key ?? '';
  expect(other).not.toBe('');
  const page = await openTagged(lens, `${site.pages.operations}?selectedIssue=${linked?.key}`);
  await expect.poll(async () => (await tagsOn(page)).map(({ key }) => key)).toContain(other);
  await expect
    .poll(() => site.log.some(({ path, body }) => path.includes('bulkfetch') && body.includes(other)))
    .toBe(true);
  const popup = await lens.popup();
  const keysOf = async (scope: Scope): Promise<string[]> => {
    const question = { scope, measure: 'tickets', period: { kind: 'present' }, group: null } as const;
    return (await ask(popup, 'rows', { question, offset: 0, limit: 5_000 })).rows.map(({ key }) => key);
  };
  await until('the ticket to be read', async () =>
    (await keysOf({ kind: 'everything' })).includes(other) ? true : null,
  );
  const keys = await keysOf({ kind: 'board', board: 'jira-cloud/acme.atlassian.net/boards/3' });
  expect(keys).toContain(linked?.key);
  expect(keys).not.toContain(other);
});

test('a ticket that was read on its board keeps what only the board tells on every other page', async ({
  site,
  lens,
}) => {
  const onBoard = await openTagged(lens, site.pages.boardA);
  const key = ((await onBoard.locator('[id^="card-"]').first().getAttribute('id')) ?? '').slice('card-'.length);
  const popup = await lens.popup();
  const id = `jira-cloud/acme.atlassian.net/${key}`;
  const column = async () =>
    (await ask(popup, 'explain', { id }))?.evidence.filter(({ field }) => field === 'list').map(({ quote }) => quote);
  await expect.poll(async () => (await column())?.length).toBeGreaterThan(0);
  const before = await column();
  for (const [points, address] of [
    [21, site.pages.issue(key)],
    [34, `${site.origins.jira}/issues/?jql=key%20%3D%20${key}`],
  ] as const) {
    site.jira.edit(key, { points });
    const page = await openTagged(lens, address);
    await expect.poll(async () => (await ask(popup, 'rowsOf', { ids: [id] }))[0]?.points).toBe(points);
    expect(await column()).toEqual(before);
    await page.close();
  }
});

test('two tabs of one site ask two things at once between them', async ({ site, lens }) => {
  const off = site.faults.set({ path: /^\/rest\//, fault: { kind: 'slow', ms: 200 } });
  site.clearLog();
  await Promise.all([openTagged(lens, site.pages.big), openTagged(lens, site.pages.operations)]);
  await expect
    .poll(() => new Set(site.log.flatMap(({ path }) => (path.includes('changelog') ? [path] : []))).size)
    .toBeGreaterThan(0);
  await expect.poll(() => site.log.filter(({ path }) => path.includes('issue/bulkfetch')).length).toBeGreaterThan(1);
  expect(site.peakConcurrency).toBeLessThanOrEqual(2);
  off();
});
