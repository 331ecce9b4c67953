import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from '../browser/ask.ts';
import { consentTo } from '../browser/consent.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { developerMode, staysInstalled } from '../browser/stays-installed.ts';
import { clickButton } from '../browser/toolbar.ts';
import { until } from '../browser/until.ts';
import { dataCenterHosts } from '../site/data-center/hosts.ts';
import { builtExtension, expect, openTagged, tagSelector, test } from './harness.ts';

test.use({
  grantedHosts: Object.values(dataCenterHosts).map(({ host }) => host),
  siteOptions: { bigBoard: 20, bigTrello: 10 },
});

/** The tickets that a page lists, each with the keys of the tags on it. */
const listed = (page: Page, entry: string, attribute: string): Promise<(string | null)[][]> =>
  page
    .locator(entry)
    .evaluateAll(
      (entries, [name, tag]) =>
        entries.map((one) => [
          one.getAttribute(name),
          ...Array.from(one.querySelectorAll(tag), (mark) => mark.getAttribute('data-lifecycle-lens-key')),
        ]),
      [attribute, tagSelector] as const,
    );

/** Waits until every entry has the one tag that is its own. */
const eachTaggedOnce = async (page: Page, entry: string, attribute: string): Promise<number> => {
  let found: (string | null)[][] = [];
  await expect
    .poll(async () => {
      found = await listed(page, entry, attribute);
      return found.length > 0 && found.filter(([key, ...tags]) => tags.length !== 1 || tags[0] !== key);
    })
    .toEqual([]);
  return found.length;
};

const card = '.ghx-issue';
const standIn = (page: Page, call: string): Promise<unknown> => page.evaluate(`window.standIn.${call}`);

test('a board of a granted Data Center is tagged through polls and edits, split in the popup, and read under its context path', async ({
  lens,
  site,
}) => {
  const { present } = site.dataCenter;
  const page = await openTagged(lens, present.board(1));
  const count = await eachTaggedOnce(page, card, 'data-issue-key');
  await standIn(page, 'refresh()');
  expect(await eachTaggedOnce(page, card, 'data-issue-key')).toBe(count);
  await standIn(page, "theme('dark')");
  const [key = ''] = (await listed(page, card, 'data-issue-key'))[0] ?? [];
  site.jira.edit(key ?? '', { title: 'Weekly backup check 2026-W51' });
  await standIn(page, 'sync()');
  expect(await eachTaggedOnce(page, card, 'data-issue-key')).toBe(count);
  await standIn(page, "mode('plan')");
  await eachTaggedOnce(page, '.ghx-issue-compact', 'data-issue-key');
  await standIn(page, "mode('work')");
  expect(await eachTaggedOnce(page, card, 'data-issue-key')).toBe(count);

  const popup = await lens.popup();
  await expect(popup.getByRole('heading', { name: 'SHOP board' })).toBeVisible();
  await expect(async () => {
    const { page: state, splits } = await ask(popup, 'glance', { scope: null });
    expect(state).toMatchObject({ site: 'jira-data-center', host: 'jira.example.test', recognition: 'recognised' });
    expect(state?.api).toBe('ok');
    expect(splits.tickets.project + splits.tickets.operations + splits.tickets.unclear).toBe(count);
  }).toPass();

  const read = site.log.filter(({ kind, host }) => kind === 'api' && host === 'jira.example.test');
  expect(read.length).toBeGreaterThan(0);
  expect(read.every(({ method, path }) => method === 'GET' && path.startsWith('/jira/rest/'))).toBe(true);
  expect(Math.max(...read.map(({ together }) => together))).toBeLessThanOrEqual(2);
});

test('a board keeps its own clicks, keys and dragging around the tags', async ({ lens, site }) => {
  const page = await openTagged(lens, site.dataCenter.present.board(1));
  await eachTaggedOnce(page, card, 'data-issue-key');
  await page.locator(card).first().locator(tagSelector).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await standIn(page, 'events')).toMatchObject({ opens: 0, drags: 0 });
  await page.keyboard.press('Escape');

  await page.locator(card).first().locator('.ghx-summary').click();
  const head = page.locator('#ghx-detail-head');
  await expect(head.locator(tagSelector)).toHaveCount(1);
  await page.keyboard.press('j');
  expect(await standIn(page, 'events')).toMatchObject({ opens: 2 });
  await expect(head.locator(tagSelector)).toHaveCount(1);

  const summary = page.locator(card).first().locator('.ghx-summary');
  const key = await page.locator(card).first().getAttribute('data-issue-key');
  await summary.hover();
  await page.mouse.down();
  await page.locator('.ghx-columns > .ghx-column').nth(1).hover();
  await page.mouse.up();
  expect(await standIn(page, 'events')).toMatchObject({ drags: 1, drops: 1 });
  await expect(page.locator(`.ghx-columns > .ghx-column:nth-child(2) [data-issue-key="${key}"]`)).toBeVisible();
  await eachTaggedOnce(page, card, 'data-issue-key');
});

test('tables, split view and issue are tagged again after each swap of their parts', async ({ lens, site }) => {
  const { present } = site.dataCenter;
  const page = await openTagged(lens, present.navigator('project = SHOP'));
  const rows = '#issuetable tr.issuerow';
  expect(await eachTaggedOnce(page, rows, 'data-issuekey')).toBe(50);
  await standIn(page, 'next()');
  await eachTaggedOnce(page, rows, 'data-issuekey');
  await standIn(page, "layout('split')");
  await eachTaggedOnce(page, '.issue-list > li', 'data-key');
  const second = await page.locator('.issue-list > li').nth(1).getAttribute('data-key');
  await page.locator('.splitview-issue-link').nth(1).click();
  await expect(page.locator(`.issue-header-content [data-lifecycle-lens-key="${second}"]`)).toHaveCount(1);

  const epic = site.jira.portfolio.issues.find(({ key, type }) => type.level === 1 && key.startsWith('SHOP-'));
  await page.goto(present.issue(epic?.key ?? ''));
  const header = page.locator('.issue-header-content');
  await expect(header.locator(tagSelector)).toHaveCount(1);
  await page.locator('#summary-val').click();
  await page.keyboard.type('Quarterly ');
  await page.keyboard.press('Enter');
  await expect(page.locator('#summary-val')).toContainText('Quarterly');
  await expect(header.locator(tagSelector)).toHaveCount(1);
  await eachTaggedOnce(page, 'tr.issuerow', 'data-issuekey');
});

test('an older Data Center at the root of its host is tagged too, and tells when nobody is signed in', async ({
  lens,
  site,
}) => {
  const { old } = site.dataCenter;
  const page = await openTagged(lens, old.board(3));
  await eachTaggedOnce(page, card, 'data-issue-key');
  await page.goto(old.backlog(1));
  await eachTaggedOnce(page, '.ghx-issue-compact', 'data-issue-key');
  await page.goto(old.dashboard);
  await eachTaggedOnce(page, '.gadget-inline tr.issuerow', 'data-issuekey');
  const gadget = page.frameLocator('.gadget-iframe');
  await expect(gadget.locator(`tr.issuerow:has(${tagSelector})`)).toHaveCount(10);
  await gadget.locator(tagSelector).first().click();
  await expect(gadget.getByRole('dialog')).toContainText('looks like');
  site.session(false);
  await page.goto(old.navigator('project = HELP'));
  await eachTaggedOnce(page, '#issuetable tr.issuerow', 'data-issuekey');
  const popup = await lens.popup();
  await expect(popup.getByText('You are not logged in here')).toBeVisible();
});

/** Clicks the button until its popup, which closes as soon as anything else is looked at, has said so. */
const offered = (lens: Launched, page: Page, words: string): Promise<void> =>
  expect(async () => {
    const popup = await clickButton(lens, page);
    await expect.poll(popup.text, { timeout: 4_000 }).toContain(words);
  }).toPass();

test.describe('where no host was granted', () => {
  test.use({ grantedHosts: [] });

  test('nothing runs on a Data Center, and a click on the button offers it by name', async ({ lens, site }) => {
    const page = await lens.context.newPage();
    await page.goto(site.dataCenter.present.board(1));
    await expect(page.locator(card).first()).toBeVisible();
    const options = await lens.options();
    expect(await ask(options, 'sites', null)).toEqual([]);
    await options.close();
    await offered(lens, page, 'Use Lifecycle Lens on jira.example.test?');
    await expect(page.locator('[data-lifecycle-lens]')).toHaveCount(0);
    expect(site.log.filter(({ kind }) => kind === 'api')).toEqual([]);
  });

  test('a click on the button offers nothing on a page that is no Jira', async ({ lens, site }) => {
    const page = await lens.context.newPage();
    await page.goto('https://jira.example.test/confluence');
    await offered(lens, page, 'Open a Jira or Trello board');
    expect(site.log.filter(({ kind }) => kind === 'api')).toEqual([]);
  });

  test('a host that is granted is tagged at once, and after an update, until it is given back', async ({
    lens,
    site,
  }) => {
    const { host } = dataCenterHosts.present;
    await consentTo(lens, host);
    const board = await lens.context.newPage();
    await board.goto(site.dataCenter.present.board(1));
    const sitesIn = async (): Promise<Page> => {
      const screen = await lens.options();
      await screen.goto(`${screen.url()}#sites`);
      return screen;
    };
    const screen = await sitesIn();
    await screen.getByPlaceholder('https://jira.example.org').fill(host);
    await screen.getByRole('button', { name: 'Use on this site' }).click();
    await expect(screen.getByRole('button', { name: `Give back ${host}` })).toBeVisible();
    await board.bringToFront();
    await eachTaggedOnce(board, card, 'data-issue-key');

    await lens.reloadExtension();
    await until('the updated one to run', async () => {
      await board.reload();
      const tag = board.locator(tagSelector).first();
      return tag.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    });
    await eachTaggedOnce(board, card, 'data-issue-key');

    await (await sitesIn()).getByRole('button', { name: `Give back ${host}` }).click();
    await expect(board.locator(tagSelector)).toHaveCount(0);
    site.clearLog();
    await board.reload();
    await expect(board.locator(card).first()).toBeVisible();
    await expect(board.locator('[data-lifecycle-lens]')).toHaveCount(0);
    expect(site.log.filter(({ kind }) => kind === 'api')).toEqual([]);
  });
});

test('a host that was granted by a click is tagged after a restart of the browser, with no more clicks', async ({
  site,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'lifecycle-lens-kept-'));
  const { host } = dataCenterHosts.present;
  const started = { extension: builtExtension(), port: site.port, profile };
  try {
    const lens = await launch(started);
    await developerMode(lens);
    await consentTo(lens, host);
    const options = await lens.options();
    await options.goto(`${options.url()}#sites`);
    await options.getByPlaceholder('https://jira.example.org').fill(host);
    await options.getByRole('button', { name: 'Use on this site' }).click();
    await expect(options.getByRole('button', { name: `Give back ${host}` })).toBeVisible();
    await lens.close();
    staysInstalled(profile, lens.extensionId);

    const again = await launch({ ...started, installed: lens.extensionId });
    try {
      const board = await openTagged(again, site.dataCenter.present.board(1));
      await eachTaggedOnce(board, card, 'data-issue-key');
    } finally {
      await again.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
