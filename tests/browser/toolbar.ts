import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** How long an answer is waited for, in milliseconds. */
const longestSilence = 1_000;

const Said = z.object({ id: z.literal(1), result: z.object({ result: z.object({ value: z.string() }) }) });

/**
 * Clicks the extension's button over a page, as a reader does: the browser lends the tab to the extension and opens the
 * popup, a real one, which Playwright does not list among its pages. Gives how to read the popup's text; it is empty where the
 * popup does not answer, as one that was just opened or has closed.
 */
export const clickButton = async (
  { browser, extensionId }: Launched,
  page: Page,
): Promise<{ text(): Promise<string> }> => {
  await page.bringToFront();
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  await browser.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const popup = await until('the popup', async () => {
    const all = await browser.send('Target.getTargets', { filter: [{}] });
    return (
      all.targetInfos.find(
        ({ type, url }) => type === 'page' && url === `chrome-extension://${extensionId}/popup.html`,
      ) ?? null
    );
  });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
  return {
    text: () =>
      new Promise((resolve, reject) => {
        const hear = ({ sessionId: from, message }: { sessionId: string; message: string }): void => {
          const said = Said.safeParse(JSON.parse(message));
          if (from !== sessionId || !said.success) return;
          clearTimeout(silent);
          browser.off('Target.receivedMessageFromTarget', hear);
          resolve(said.data.result.result.value);
        };
        const silent = setTimeout(() => {
          browser.off('Target.receivedMessageFromTarget', hear);
          resolve('');
        }, longestSilence);
        browser.on('Target.receivedMessageFromTarget', hear);
        const params = { expression: 'document.body.innerText' };
        const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
        browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      }),
  };
};
