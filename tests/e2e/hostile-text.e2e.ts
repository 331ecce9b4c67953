import { ask } from '../browser/ask.ts';
import { rowsInView } from '../browser/rows.ts';
import { hostileTitles } from '../site/portfolio/hostile.ts';
import { expect, openTagged, tagSelector, test } from './harness.ts';

for (const name of ['hostile', 'hostileTrello'] as const) {
  test(`text that attacks is shown as text (${name})`, async ({ lens, site }) => {
    const page = await openTagged(lens, site.pages[name]);
    const title = await page.title();
    const popup = await lens.popup();
    await expect.poll(async () => (await ask(popup, 'glance', { scope: null })).page?.api).toBe('ok');
    const rows = await rowsInView(popup);
    expect(rows.length).toBeGreaterThan(hostileTitles.length / 2);
    expect(rows.some((row) => row.title.includes('<img src=x'))).toBe(true);
    await expect(popup.getByText('<img src=x onerror=', { exact: false }).first()).toBeVisible();
    expect(await popup.locator('img, svg[onload]').count()).toBe(0);

    await page.bringToFront();
    const tags = page.locator(tagSelector);
    for (let at = 0; at < Math.min(8, await tags.count()); at += 1) {
      await tags.nth(at).click();
      const card = page.getByRole('dialog');
      await expect(card.getByRole('button', { name: 'Project' })).toBeVisible();
      expect(await card.locator('img, script, svg, iframe').count()).toBe(0);
      const box = await card.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(340);
      expect(box?.height).toBeLessThanOrEqual(440);
      await page.keyboard.press('Escape');
    }
    expect(await page.title()).toBe(title);
    expect(await page.evaluate('Object.prototype.polluted')).toBeUndefined();
  });
}
