import type { Page } from '@playwright/test';
import { languages } from '../../utils/i18n/languages.ts';
import { ask } from '../browser/ask.ts';
import { expect, openTagged, tagSelector, test } from './harness.ts';
import { untidy } from './untidy.ts';

/** The widths at which each screen is looked at: the narrowest that a reader can make it, and the report's on paper. */
const widths: Readonly<Record<string, readonly number[]>> = {
  'popup.html': [320, 400],
  'sidepanel.html': [320],
  'report.html': [320, 1280],
  'options.html': [320],
};

/** On how many lines the buttons at a screen's foot stand when a scroll bar takes 15 px of its width, as on Windows. */
const linesOfFoot = `(() => {
  const { style } = document.documentElement;
  style.paddingInlineEnd = '15px';
  const tops = [...document.querySelectorAll('footer button')].map((button) => button.getBoundingClientRect().top);
  style.paddingInlineEnd = '';
  return new Set(tops).size;
})()`;

test('every screen is whole in every language: nothing is cut, nothing lies on anything else', async ({
  lens,
  site,
}) => {
  // Settings are written and all tickets judged again for each language: long on a busy machine.
  test.slow();
  const board = await openTagged(lens, site.pages.boardA);
  const screens: [file: string, page: Page][] = [];
  for (const file of Object.keys(widths)) {
    const page = await lens.context.newPage();
    await page.goto(`chrome-extension://${lens.extensionId}/${file}`);
    screens.push([file, page]);
  }
  await board.bringToFront();
  const [[, popup] = []] = screens;
  if (!popup) throw new Error('There is no popup.');
  await expect(popup.locator('[data-hint]').first()).toBeVisible();
  const settings = await ask(popup, 'readSettings', null);
  const labels = new Set<string>();

  for (const language of languages) {
    await ask(popup, 'writeSettings', { ...settings, language });
    for (const [file, page] of screens) {
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
      await page.locator('[data-hint] details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      for (const width of widths[file] ?? []) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await page.evaluate(untidy), `${file} in ${language}, ${width} px wide`).toEqual([]);
        await page.evaluate("document.documentElement.dir = 'rtl'");
        expect.soft(await page.evaluate(untidy), `${file} in ${language} from right to left, ${width} px`).toEqual([]);
        await page.evaluate("document.documentElement.dir = 'ltr'");
        if (width < 400) continue;
        const lines = await page.evaluate(linesOfFoot);
        expect.soft(lines, `lines of the foot of ${file} beside a scroll bar, in ${language}`).toBeLessThanOrEqual(1);
      }
    }
    const tag = board.locator(`${tagSelector}[data-lifecycle-lens-category="operations"]`).first();
    await expect(tag).toHaveAttribute('lang', new RegExp(`^${language}`));
    labels.add((await tag.getAttribute('aria-label')) ?? '');
  }
  expect(labels.size, 'tags speak each language').toBe(languages.length);
});
