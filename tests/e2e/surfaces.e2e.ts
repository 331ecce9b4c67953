import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Launched } from '../browser/launch.ts';
import { expect, openTagged, test } from './harness.ts';

const screen = async (lens: Launched, file: string): Promise<Page> => {
  const page = await lens.context.newPage();
  await page.goto(`chrome-extension://${lens.extensionId}/${file}`);
  return page;
};

const barriers = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
};

/** The amounts of the split that a screen shows, in the order in which it is drawn. */
const splitOn = (page: Page): Promise<(string | null)[]> =>
  page.locator('li[data-amount]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-amount')));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ browserOptions: { colorScheme } });

    test('the report shows the split of the popup, its charts and the tickets behind a figure', async ({
      lens,
      site,
    }) => {
      await openTagged(lens, site.pages.boardA);
      const popup = await lens.popup();
      const opened = lens.context.waitForEvent('page');
      await popup.getByRole('button', { name: 'Report' }).click();
      const report = await opened;
      await expect(report.locator('svg[role="img"]')).toHaveCount(2);
      await expect(async () => {
        expect(await splitOn(report)).toHaveLength(3);
        expect(await splitOn(report)).toEqual(await splitOn(popup));
      }).toPass();
      await expect(report.getByRole('heading', { name: 'What if' })).toBeVisible();
      for (const numbers of await report.getByText('Numbers', { exact: true }).all()) await numbers.click();
      expect(await barriers(report)).toEqual([]);

      const drawn = report.waitForEvent('download');
      await report.getByRole('button', { name: 'Save as SVG: What was open' }).click();
      const svg = readFileSync(await (await drawn).path(), 'utf8');
      expect(svg).toMatch(/^<svg .*limit for operations/s);
      expect(svg, 'colours that end with the screen').not.toContain('var(');

      const saved = report.waitForEvent('download');
      await report.getByRole('button', { name: 'Save as PNG: What was open' }).click();
      expect((await saved).suggestedFilename()).toMatch(/^lifecycle-lens-.*-trend\.png$/);

      await lens.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const pasted = (type: string) =>
        report.evaluate(
          `navigator.clipboard.read().then(([item]) => item?.types.includes('${type}') ? item.getType('${type}').then((blob) => '${type}' === 'text/plain' ? blob.text() : String(blob.size)) : '')`,
        );
      await report.getByRole('button', { name: 'Copy summary' }).click();
      await expect.poll(() => pasted('text/plain')).toMatch(/^# .+\n[\s\S]+\| Tickets \|/);
      await report.getByRole('button', { name: 'Copy picture: What was open' }).click();
      await expect.poll(async () => Number(await pasted('image/png'))).toBeGreaterThan(5_000);

      const [, operations] = await splitOn(report);
      await report.locator('li[data-category="operations"] button').click();
      await expect(report.getByRole('dialog').locator('[data-ticket]')).toHaveCount(Number(operations));
      await report.keyboard.press('Escape');
      await expect(report.getByRole('dialog')).toBeHidden();
    });
  });
}

test('the side panel follows the tab in view and has no barrier that a machine can find', async ({ lens, site }) => {
  const shop = await openTagged(lens, site.pages.boardA);
  const trello = await openTagged(lens, site.pages.trello);
  const panel = await screen(lens, 'sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 800 });
  const title = panel.getByRole('heading', { level: 1 });
  await shop.bringToFront();
  await expect(title).toHaveText('SHOP board');
  await trello.bringToFront();
  await expect(title).not.toHaveText('SHOP board');
  await shop.bringToFront();
  await expect(title).toHaveText('SHOP board');
  await expect(panel.getByRole('heading', { name: 'What if' })).toBeVisible();
  expect(await barriers(panel)).toEqual([]);
  expect(await panel.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});
