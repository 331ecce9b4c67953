import type { Page } from '@playwright/test';
import { ask } from '../browser/ask.ts';
import { dataCenterHosts } from '../site/data-center/hosts.ts';
import type { Fault } from '../site/faults.ts';
import { expect, openTagged, tagSelector, test } from './harness.ts';

const api = async (popup: Page): Promise<string | undefined> => (await ask(popup, 'glance', { scope: null })).page?.api;

/** Each fault, what the popup says of it, and the sites it is tried on: all where they have ways of their own, else one by turns. */
const faults: readonly [
  name: string,
  fault: Fault,
  said: string,
  sites: readonly ('jira' | 'data center' | 'trello')[],
][] = [
  ['is slow', { kind: 'slow', ms: 5_000 }, 'The site answers slowly', ['jira', 'trello']],
  ['wants a login (401)', { kind: 'status', status: 401 }, 'You are not logged in here', ['trello']],
  ['asks for patience (429)', { kind: 'status', status: 429, retryAfter: 11 }, 'The site asks for a pause', ['jira']],
  ['fails (500)', { kind: 'status', status: 500 }, 'The site answers with an error', ['data center']],
  ['sends HTML for JSON', { kind: 'html-as-json' }, 'The site’s answer could not be read', ['trello']],
  ['sends its login page', { kind: 'login' }, 'You are not logged in here', ['jira', 'trello']],
];

test.use({ grantedHosts: [dataCenterHosts.present.host] });

for (const [name, fault, said, sites] of faults) {
  for (const host of sites) {
    test(`${host}'s API ${name}: tags from the page, a plain message, and recovery without a reload`, async ({
      lens,
      site,
    }) => {
      site.faults.set({ path: /bulkfetch|\/2\/search|\/1\/boards/, fault });
      const { boardA, trello } = site.pages;
      const boards = { jira: boardA, 'data center': site.dataCenter.present.board(1), trello };
      const page = await openTagged(lens, boards[host]);
      const popup = await lens.popup();
      await expect(popup.getByRole('status').filter({ hasText: said })).toBeVisible({ timeout: 30_000 });
      await expect(popup.locator('li[data-amount]')).toHaveCount(3);
      site.faults.clear();
      await page.bringToFront();
      await page.evaluate("dispatchEvent(new Event('online'))");
      await expect.poll(() => api(popup), { timeout: 40_000 }).toBe('ok');
      await expect(page.locator(tagSelector).first()).toBeVisible();
    });
  }
}

test.describe('a page that is kept for going back to', () => {
  test.use({ browserOptions: { keepsPages: true } });

  test('holds up no other tab, although it was left while its site was asked', async ({ lens, site }) => {
    const healed = site.faults.set({ path: /bulkfetch/, fault: { kind: 'slow', ms: 40_000 } });
    const left = [await openTagged(lens, site.pages.boardA), await openTagged(lens, site.pages.operations)];
    await expect.poll(() => site.log.filter(({ path }) => path.includes('bulkfetch')).length).toBe(2);
    healed();
    const page = await openTagged(lens, site.pages.boardB);
    for (const one of left) await one.goto(`${site.origins.jira}/wiki/x`);
    const popup = await lens.popup();
    await page.bringToFront();
    await expect.poll(() => api(popup)).toBe('ok');
  });
});

test('a page whose markup has changed is tagged by its ticket links, and says so', async ({ lens, site }) => {
  const page = await openTagged(lens, site.pages.boardA);
  await page.evaluate("window.standIn.markup('changed')");
  const popup = await lens.popup();
  const recognition = async (): Promise<string | undefined> =>
    (await ask(popup, 'glance', { scope: null })).page?.recognition;
  await page.bringToFront();
  await expect.poll(recognition).toBe('fallback');
  await expect(page.locator(tagSelector).first()).toBeVisible();
  await popup.bringToFront();
  await popup.getByText('How pages are recognised').click();
  await expect(popup.locator('li[data-recognition="fallback"]')).toContainText('software-board');
  await popup.getByText('Show it').click();
  const report = (await popup.locator('pre').textContent()) ?? '';
  expect(report).toContain('"surface": "software-board-a"');
  const { issues, projects } = site.jira.portfolio;
  const told = [
    ...issues.flatMap(({ key, title, reporter }) => [key, title, reporter.name]),
    ...projects.map(({ name }) => name),
    ...['acme', 'SHOP'],
  ];
  expect(told.filter((words) => words.trim() !== '' && report.includes(words))).toEqual([]);
  await page.bringToFront();
  await page.evaluate("window.standIn.markup('linkless')");
  await expect.poll(recognition).toBe('lost');
  await expect(page.locator(tagSelector)).toHaveCount(0);
  await popup.bringToFront();
  await expect(popup.locator('li[data-amount]')).toHaveCount(0);
  await page.bringToFront();
  await page.evaluate("window.standIn.markup('normal')");
  await expect.poll(recognition).toBe('recognised');
  await expect(page.locator(tagSelector).first()).toBeVisible();
});
