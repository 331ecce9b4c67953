import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Launched } from './launch.ts';

/** The mark by which Chromium forgets at its next start what the DevTools protocol has loaded (seen in Chromium 156). */
const forgotten = 0x8000;

const Installed = z.looseObject({ creation_flags: z.number() });
const Preferences = z.looseObject({
  extensions: z.looseObject({ settings: z.record(z.string(), z.looseObject({})) }),
});

/** Lets extensions from folders run, as the switch on the browser's own page of extensions does. Ahead of the browser's end. */
export const developerMode = async ({ context }: Launched): Promise<void> => {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
};

/**
 * Makes the extension one that a reader has loaded himself: it is there again when the browser starts with this profile, with
 * all that it was granted. For the profile of a browser that has ended. Throws where the profile does not hold it.
 */
export const staysInstalled = (profile: string, extensionId: string): void => {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = Preferences.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { settings } = preferences.extensions;
  const own = Installed.parse(settings[extensionId]);
  settings[extensionId] = { ...own, creation_flags: own.creation_flags & ~forgotten };
  writeFileSync(file, JSON.stringify(preferences));
};
