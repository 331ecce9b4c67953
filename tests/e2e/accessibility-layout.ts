import type { Page } from '@playwright/test';
import * as z from 'zod/mini';

const Said = z.array(z.string());

/**
 * What is wrong with how a page lies at the width it has now: it scrolls sideways, cuts words off, or puts text over other
 * text. What stays in place while the rest scrolls under it may cover it.
 */
const layoutFaults = `(() => {
  const faults = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');
  const ancestors = (element) => element === null ? [] : [element, ...ancestors(element.parentElement)];
  const some = (element, test) => ancestors(element).some((one) => test(getComputedStyle(one)));
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) faults.push('scrolls sideways: ' + wide + ' px of ' + innerWidth);
  for (const element of document.querySelectorAll('body *')) {
    if (!(element instanceof HTMLElement) || !shown(element) || element.textContent.trim() === '') continue;
    const { overflowX } = getComputedStyle(element);
    if ((overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1)
      faults.push('cut off: ' + element.textContent.slice(0, 60));
  }
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (data.trim() === '' || parentElement === null || !shown(parentElement)) continue;
    if (some(parentElement, ({ position }) => position === 'sticky' || position === 'fixed')) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ box, data, text: texts.currentNode });
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  lines.forEach((one, at) => {
    for (const other of lines.slice(at + 1)) {
      if (other.box.top > one.box.bottom - 4) break;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (one.text !== other.text && across > 2 && down > 4)
        faults.push('one over the other: ' + one.data.slice(0, 40) + ' / ' + other.data.slice(0, 40));
    }
  });
  return faults;
})()`;

/** The faults of a page's layout in a window of 320 CSS pixels, what 1280 are at a zoom of 400 % (WCAG 2.2, 1.4.10). */
export const faultsWhenNarrow = async (page: Page): Promise<string[]> => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const faults = Said.parse(await page.evaluate(layoutFaults));
  if (before !== null) await page.setViewportSize(before);
  return faults;
};

/** Elements that move, or change in steps of time, though the reader wants no motion. */
export const motionWhenReduced = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(`[...document.querySelectorAll('body, body *')].flatMap((element) => {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
    const lasting = [transitionDuration, animationDuration].some((all) => all.split(', ').some((one) => parseFloat(one) > 0));
    return lasting || scrollBehavior === 'smooth' ? [element.outerHTML.slice(0, 80)] : [];
  })`);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return Said.parse(moving);
};

/** A stop of the Tab key: what has the focus, and whether it can be seen that it has. */
const Stop = z.object({ name: z.string(), marked: z.boolean(), inSight: z.boolean() });

/** More stops than any screen has. */
const most = 600;

/** What can be used but was no stop; of a group of radio buttons the chosen one is the stop. */
const skipped = `[...document.querySelectorAll('button, input, select, textarea, a[href], summary, [tabindex="0"]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [type="radio"]:not(:checked)'))
  .filter((one) => !one.hasAttribute('data-tabbed'))
  .map((one) => one.outerHTML.slice(0, 120))`;

/**
 * Presses Tab from the page's beginning until it comes round. What has the focus has to show it by an outline of its own or
 * of the face that stands for it; whatever else could be used and was no stop is told too.
 */
export const tabThrough = async (page: Page): Promise<{ stops: z.infer<typeof Stop>[]; missed: string[] }> => {
  const stops: z.infer<typeof Stop>[] = [];
  await page.evaluate('document.activeElement?.blur()');
  for (let nth = 0; nth < most; nth += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(`(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body || focused.hasAttribute('data-tabbed')) return null;
      focused.setAttribute('data-tabbed', '');
      const faces = [focused, focused.nextElementSibling].filter((one) => one !== null);
      const { bottom, top, right } = focused.getBoundingClientRect();
      return {
        name: focused.getAttribute('aria-label') ?? focused.labels?.[0]?.textContent ?? focused.textContent,
        marked: faces.some((one) => getComputedStyle(one).outlineStyle !== 'none'),
        inSight: bottom > 0 && top < innerHeight && right > 0,
      };
    })()`);
    if (stop === null) break;
    stops.push(Stop.parse(stop));
  }
  return { stops, missed: Said.parse(await page.evaluate(skipped)) };
};
