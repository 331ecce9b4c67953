import type { Locator, Page } from '@playwright/test';
import { until } from './until.ts';

/** The middle of the part of an element that is in the window, in CSS pixels. */
const middleOf = (element: Locator): Promise<{ x: number; y: number }> =>
  element.evaluate((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return {
      x: (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    };
  });

/**
 * Drags one element onto another that is at least partly in the window, by the DevTools protocol
 * (`Input.setInterceptDrags`), and waits for the browser to begin. Playwright's own way asks one turn after the first move
 * whether a drag began: on a busy machine it begins later, and then the page gets neither `dragenter` nor `drop`. The
 * pointer comes to the element first and waits until nothing lies over it.
 */
export const dragTo = async (page: Page, from: Locator, to: Locator): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await from.hover();
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const drops: (() => Promise<void>)[] = [];
  session.once('Input.dragIntercepted', ({ data }) => {
    drops.push(async () => {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, data, ...end });
    });
  });
  const mouse = { button: 'left', buttons: 1, clickCount: 1 } as const;
  await session.send('Input.setInterceptDrags', { enabled: true });
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse, ...start });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...mouse, ...end });
  const drop = await until('the drag to begin', async () => drops[0] ?? null, 10_000);
  await drop();
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse, buttons: 0, ...end });
  await session.detach();
};
