import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openBoard } from '../site/open-board.ts';
import { faultsWhenNarrow, motionWhenReduced, tabThrough } from './accessibility-layout.ts';
import { expect, openTagged, tagSelector, test } from './harness.ts';

const card = '[data-lifecycle-lens="reasons"]';
/** The rules of axe that tell one look from another; all others are told once. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe minds on a page or within a part of it; only about colours after the first look. */
const barriers = async (page: Page, within: string | null, all: boolean): Promise<string[]> => {
  const builder = new AxeBuilder({ page });
  if (within !== null) builder.include(within);
  if (!all) builder.withRules(ofColour);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
};

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** Opens some of what a screen keeps folded, so that it is looked at too; the folds of one list are alike. */
const unfold = async (page: Page): Promise<void> => {
  await page.evaluate(`for (const fold of [...document.querySelectorAll('details')].slice(0, 4)) fold.open = true`);
};

test('tags and reasons can be read in each look, and at a zoom of 200 %', async ({ lens, site }) => {
  const board = await openTagged(lens, site.pages.boardA);
  for (const { name, ...media } of looks) {
    await board.emulateMedia(media);
    site.page({ theme: media.colorScheme });
    if (name === 'dark') await board.reload();
    await board.locator(tagSelector).first().click();
    await expect(board.locator(`${card} li`).first()).toBeVisible();
    expect(await barriers(board, card, name === 'light'), `card, ${name}`).toEqual([]);
    expect(await barriers(board, tagSelector, name === 'light'), `tags, ${name}`).toEqual([]);
    await board.keyboard.press('Escape');
  }
  // A window of 1280 by 800 at a zoom of 200 %: the card is whole and in sight.
  await board.setViewportSize({ width: 640, height: 400 });
  await board.locator(tagSelector).first().click();
  const box = await board.locator(card).boundingBox();
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 640 && box.y + box.height <= 400).toBe(true);
  await board.keyboard.press('Escape');
});

test('a popup with nothing in it can be read', async ({ lens }) => {
  const empty = await lens.popup();
  await expect(empty.getByText('Open a Jira or Trello board')).toBeVisible();
  expect(await barriers(empty, null, true)).toEqual([]);
});

/** Each screen: how wide it is shown, what stands on it once it is ready, and a part that a reader opens. */
const screens: readonly {
  file: string;
  width: number;
  ready: string;
  further?: { name: string; open(page: Page): Promise<unknown>; part: string };
}[] = [
  {
    file: 'popup.html',
    width: 400,
    ready: 'li[data-category]',
    further: {
      name: 'tickets',
      open: (page) => page.getByText('Tickets', { exact: true }).first().click(),
      part: 'main',
    },
  },
  { file: 'sidepanel.html', width: 360, ready: 'li[data-category]' },
  {
    file: 'report.html',
    width: 1280,
    ready: 'svg[role="img"]',
    further: {
      name: 'tickets behind a figure',
      open: (page) => page.locator('li[data-category="operations"] button').click(),
      part: 'dialog[open]',
    },
  },
  {
    file: 'options.html',
    width: 1280,
    ready: 'input[type="checkbox"]',
    further: {
      name: 'a rule that is written',
      open: (page) => page.getByRole('button', { name: 'Add a rule' }).click(),
      part: '#rules',
    },
  },
];

for (const { file, width, ready, further } of screens) {
  test(`${file} can be read in each look, at any width and without motion`, async ({ lens, site }) => {
    test.setTimeout(120_000);
    await openTagged(lens, site.pages.boardA);
    const page = await lens.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`chrome-extension://${lens.extensionId}/${file}`);
    await expect(page.locator(ready).first()).toBeVisible();
    const lookedAt = async (name: string, within: string | null): Promise<void> => {
      await unfold(page);
      for (const { name: look, ...media } of looks) {
        await page.emulateMedia(media);
        expect(await barriers(page, within, look === 'light'), `${name}, ${look}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    };
    await lookedAt(file, null);
    expect(await faultsWhenNarrow(page), 'at 320 px').toEqual([]);
    expect(await motionWhenReduced(page), 'with reduced motion').toEqual([]);
    if (further === undefined) return;
    await further.open(page);
    await expect(page.locator(further.part)).toBeVisible();
    await lookedAt(further.name, further.part);
  });
}

test('a tag is reached, opened, used and left by keyboard, and says what it stands for', async ({ lens, site }) => {
  const page = await openTagged(lens, site.pages.boardA);
  const tag = page.locator(tagSelector).first();
  const key = await tag.getAttribute('data-lifecycle-lens-key');
  await expect(tag).toHaveAccessibleName(/^Lifecycle: (looks like|leans|not enough to tell).*\. Show the reasons\.$/);
  await page.getByRole('link', { name: `${key} is not resolved` }).focus();
  await page.keyboard.press('Tab');
  await expect(tag).toBeFocused();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Project' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Operations' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tag).toHaveAttribute('data-lifecycle-lens-by', 'correction');
  await expect(tag).toHaveText('Operations');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(tag).toBeFocused();
  expect(await page.evaluate('window.standIn.events.opens')).toBe(0);
});

test('Tab leads through popup, report and options, and what is drawn is said', async ({ lens, site }) => {
  // Each stop is looked at, and the options alone have hundreds.
  test.slow();
  // Read whole: what else it can be measured by shows only then, and whoever walks meanwhile finds another control.
  await openBoard(lens, site.pages.boardA);
  const popup = await lens.popup();
  await popup.setViewportSize({ width: 400, height: 600 });
  await expect(popup.locator('li[data-category]').first()).toBeVisible();
  const split = popup.getByRole('img', { name: /^Project \d+%, operations \d+%, unclear \d+%, of \d+ tickets/ });
  await expect(split).toBeVisible();

  /** Goes through a screen by Tab alone; returns the names of the stops. */
  const walk = async (page: Page): Promise<string[]> => {
    const { stops, missed } = await tabThrough(page);
    expect(stops.filter(({ marked, inSight }) => !marked || !inSight)).toEqual([]);
    expect(missed, 'controls that Tab does not reach').toEqual([]);
    return stops.map(({ name }) => name);
  };
  const names = await walk(popup);
  for (const name of ['This board', 'Overview', 'Export CSV', 'Report', 'Options']) expect(names).toContain(name);

  await popup.getByRole('button', { name: 'Report' }).focus();
  const opened = lens.context.waitForEvent('page');
  await popup.keyboard.press('Enter');
  const report = await opened;
  const charts = report.locator('svg[role="img"]');
  await expect(charts).toHaveCount(2);
  await expect(charts.first()).toHaveAccessibleName(
    /^Operations were \d+% of what was open in the week of .* and are \d+% now\./,
  );
  await expect(charts.last()).toHaveAccessibleName(/^In \d+ weeks, \d+ tickets came and \d+ tickets? were finished\.$/);
  await walk(report);
  await report.locator('li[data-category="operations"] button').focus();
  await report.keyboard.press('Enter');
  await expect(report.getByRole('dialog').locator(':focus')).toBeVisible();
  await report.keyboard.press('Escape');
  await expect(report.locator('li[data-category="operations"] button')).toBeFocused();

  const options = await lens.options();
  await expect(options.getByRole('checkbox').first()).toBeVisible();
  await walk(options);
});
