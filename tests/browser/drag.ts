import type { Locator, Page } from '@playwright/test';

const middleOf = async (element: Locator): Promise<{ x: number; y: number }> => {
  const box = await element.boundingBox();
  if (box === null) throw new Error('What is dragged, or where to, is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/**
 * Drags one element that is in the window onto another, by the DevTools protocol (`Input.setInterceptDrags`), and waits for the
 * browser to begin. Playwright's own way asks one turn after the first move whether a drag began: on a busy machine it begins later,
 * and then the page gets neither `dragenter` nor `drop`.
 */
export const dragTo = async (page: Page, from: Locator, to: Locator): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const dropped = new Promise<void>((resolve, reject) => {
    session.once('Input.dragIntercepted', ({ data }) => {
      const drop = async (): Promise<void> => {
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
          await session.send('Input.dispatchDragEvent', { type, data, ...end });
      };
      drop().then(resolve, reject);
    });
  });
  const mouse = { button: 'left', buttons: 1, clickCount: 1 } as const;
  await session.send('Input.setInterceptDrags', { enabled: true });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...start });
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse, ...start });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...mouse, ...end });
  await dropped;
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse, buttons: 0, ...end });
  await session.detach();
};
