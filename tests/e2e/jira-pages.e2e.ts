import type { Page } from '@playwright/test';
import type { Scope } from '../../utils/model/question.ts';
import { ask } from '../browser/ask.ts';
import { until } from '../browser/until.ts';
import { expect, openTagged, tagsOn, test } from './harness.ts';

/** The keys of the rows that the page has in its document now, and those of the tags on it. */
const rowsAndTags = async (page: Page): Promise<{ rows: string[]; tags: string[] }> => {
  const rows = await page.evaluate('window.standIn.renderedKeys()');
  const keys = Array.isArray(rows) ? rows.map(String) : [];
  return { rows: keys.toSorted(), tags: (await tagsOn(page)).map(({ key }) => key).toSorted() };
};

/** Each row has one tag, and it is its own. */
const expectTagged = async (page: Page, what: string): Promise<void> => {
  await expect
    .poll(
      async () => {
        const { rows, tags } = await rowsAndTags(page);
        return rows.length > 0 && rows.join() === tags.join() ? 'tagged' : `rows ${rows.join()}; tags ${tags.join()}`;
      },
      { message: what },
    )
    .toBe('tagged');
};

/** Each tag stands in the row that shows its key, or right beside it. */
const misplaced = (page: Page): Promise<string[]> =>
  page.locator('[data-lifecycle-lens="tag"]').evaluateAll((tags) =>
    tags.flatMap((tag) => {
      const key = tag.getAttribute('data-key') ?? '';
      const row = tag.closest('li, tr, .b-item, .entry, p');
      const shown = `${row?.textContent ?? ''} ${row?.querySelector('a[href*="/browse/"]')?.getAttribute('href') ?? ''}`;
      return shown.includes(key) ? [] : [key];
    }),
  );

const lists = [
  ['the backlog', '/jira/software/c/projects/OPS/boards/3/backlog'],
  ['a queue', '/jira/servicedesk/projects/HELP/queues/custom/3'],
  ['a plan', '/jira/plans/1/scenarios/1/timeline'],
] as const;

test.describe('lists whose rows are used again for other tickets', () => {
  for (const [name, path] of lists) {
    test(name, async ({ site, lens }) => {
      const page = await openTagged(lens, site.origins.jira + path);
      await expectTagged(page, 'after load');
      for (const amount of [700, 900, -500, 5_000, -20_000]) {
        await page.evaluate(`window.standIn.scrollBy(${amount})`);
        await expectTagged(page, `after scrolling by ${amount}`);
        expect(await misplaced(page)).toEqual([]);
      }
      await page.evaluate('window.standIn.rerender()');
      await expectTagged(page, 'after a new drawing');
      await page.evaluate("window.standIn.theme('dark')");
      await page.evaluate('window.standIn.refresh()');
      await expectTagged(page, 'in the dark');
    });
  }
});

test('every other page of Jira Cloud has its tags, over navigation without a load', async ({ site, lens }) => {
  const page = await openTagged(lens, `${site.origins.jira}/jira/software/c/projects/SHOP/boards/1/calendar`);
  await expectTagged(page, 'calendar');
  for (const path of [
    '/jira/software/c/projects/SHOP/boards/1/timeline?generation=old',
    '/jira/software/c/projects/SHOP/boards/1/timeline',
    '/jira/core/projects/BIZ/timeline',
    '/jira/core/projects/BIZ/calendar',
    '/issues/?jql=project%20%3D%20OPS',
    '/jira/core/projects/BIZ/list',
    '/jira/core/projects/BIZ/board',
    '/jira/dashboards/10001',
    '/jira/for-you',
    '/projects/SHOP/versions/10201/tab/release-report-all-issues',
  ]) {
    await page.evaluate(`window.standIn.navigate(${JSON.stringify(path)})`);
    await expectTagged(page, path);
    expect(await misplaced(page)).toEqual([]);
  }
  await page.evaluate("window.standIn.navigate('/jira/core/projects/BIZ/summary')");
  await expect.poll(async () => (await tagsOn(page)).length).toBe(8);
  await page.evaluate("window.standIn.navigate('/jira/polaris/projects/SHOP/ideas/view/1?selectedIssue=SHOP-3')");
  await expect.poll(async () => (await tagsOn(page)).map(({ key }) => key)).toEqual(['SHOP-3']);
  await page.evaluate("window.standIn.navigate('/browse/SHOP-4')");
  await expect
    .poll(async () => (await tagsOn(page)).map(({ key, shape }) => `${key} ${shape}`))
    .toEqual(['SHOP-4 heading']);
  await page.evaluate("window.standIn.navigate('/issues/SHOP-3?jql=project%20%3D%20SHOP')");
  await expect.poll(async () => (await tagsOn(page)).filter(({ shape }) => shape === 'heading').length).toBe(1);
  expect((await tagsOn(page)).filter(({ shape }) => shape === 'row').length).toBeGreaterThan(10);
});

test("a tag takes nothing from the page's own click, drag and focus", async ({ site, lens }) => {
  const page = await openTagged(lens, `${site.origins.jira}/jira/software/c/projects/OPS/boards/3/backlog`);
  await expectTagged(page, 'after load');
  const events = () => page.evaluate('JSON.stringify(window.standIn.events)').then((text) => JSON.parse(String(text)));
  await page.locator('[data-lifecycle-lens="tag"]').first().click();
  expect(await events()).toMatchObject({ opens: 0, drags: 0 });
  await page.keyboard.press('Escape');
  await page.locator('.entry .focus-button').nth(2).click();
  expect(await events()).toMatchObject({ opens: 1 });
});

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
