import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openTagged, tagSelector, test } from './harness.ts';

const violations = async (page: Page, within?: string): Promise<string[]> => {
  const builder = new AxeBuilder({ page });
  const { violations: found } = await (within === undefined ? builder : builder.include(within)).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ browserOptions: { colorScheme }, siteOptions: { theme: colorScheme } });

    test('tags, reason card, popup and options have no barrier that a machine can find', async ({ lens, site }) => {
      const page = await openTagged(lens, site.pages.boardA);
      const tag = page.locator(tagSelector).first();
      await tag.click();
      const card = page.getByRole('dialog');
      await expect(card.getByRole('button', { name: 'Close' })).toBeVisible();
      await expect(card.getByRole('listitem').first()).toBeVisible();
      expect(await violations(page, '[data-lifecycle-lens="reasons"]')).toEqual([]);
      expect(await violations(page, tagSelector)).toEqual([]);
      const popup = await lens.popup();
      await expect(popup.locator('li[data-category]').first()).toBeVisible();
      expect(await violations(popup)).toEqual([]);
      const options = await lens.options();
      await expect(options.getByRole('checkbox').first()).toBeVisible();
      expect(await violations(options)).toEqual([]);
    });
  });
}

test('a tag is reached, opened, used and left by keyboard', async ({ lens, site }) => {
  const page = await openTagged(lens, site.pages.boardA);
  const tag = page.locator(tagSelector).first();
  const key = await tag.getAttribute('data-lifecycle-lens-key');
  await page.getByRole('link', { name: `${key} is not resolved` }).focus();
  await page.keyboard.press('Tab');
  await expect(tag).toBeFocused();
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Project' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Operations' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tag).toHaveAttribute('data-lifecycle-lens-by', 'correction');
  await expect(tag).toHaveText('Operations');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(tag).toBeFocused();
  expect(await page.evaluate('window.standIn.events.opens')).toBe(0);
});
