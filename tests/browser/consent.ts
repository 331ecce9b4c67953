import type { Launched } from './launch.ts';

/**
 * Says yes ahead to the browser's question for a host, as the list of sites on the browser's own page of extensions does:
 * whoever asks for it then is granted it as if the reader had agreed. Chromium only, by what that page itself is made with.
 */
export const consentTo = async ({ context, extensionId }: Launched, host: string): Promise<void> => {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${extensionId}`);
  await page.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(`https://${host}/*`)})`,
  );
  await page.close();
};
