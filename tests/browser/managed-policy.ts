import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { findBrowser } from './find.ts';
import { until } from './until.ts';

/** Where a browser on Linux reads managed policy, by a word in its program's path (chromium.org, "Linux Quick Start" of policies). */
const folders: readonly { program: RegExp; folder: string }[] = [
  { program: /edge/, folder: '/etc/opt/edge/policies/managed' },
  { program: /google/, folder: '/etc/opt/chrome/policies/managed' },
  { program: /chromium/, folder: '/etc/chromium/policies/managed' },
];

const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)));

/** The folder into which a policy for the browser under test can be written; null where this user may not, or it is not known. */
export const policyFolder = (): string | null => {
  const program = findBrowser('chromium') ?? '';
  const folder = folders.find((one) => one.program.test(program))?.folder;
  if (process.platform !== 'linux' || folder === undefined) return null;
  try {
    accessSync(nearest(folder), constants.W_OK);
    return folder;
  } catch {
    return null;
  }
};

/** What the browser has of an organisation for the extension. */
const held = 'chrome.storage.managed.get()';

/** An organisation's hand on one extension in a running browser. */
export interface PolicyHand {
  /** Sets the policy, or takes it back (null), as an administrator does, and waits until the browser has read it. */
  set(policy: Readonly<Record<string, unknown>> | null): Promise<void>;
}

/**
 * `page` is a blank page that is the hand's own, `screen` one of the extension's, which is told what the browser has read. The
 * policy names the extension by its id, so no other is touched.
 */
export const policyHand = async (
  folder: string,
  extensionId: string,
  page: Page,
  screen: Page,
): Promise<PolicyHand> => {
  const file = join(folder, `lifecycle-lens-${extensionId}.json`);
  await page.goto('chrome://policy');
  return {
    set: async (policy) => {
      mkdirSync(folder, { recursive: true });
      if (policy === null) rmSync(file, { force: true });
      else writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
      const isHeld = async (): Promise<boolean> => isDeepStrictEqual(await screen.evaluate(held), policy ?? {});
      // A policy that is read before the extension's schema of it is there is dropped, so it is read until it is held.
      await until('the browser to read the policy', async () => {
        await page.locator('#reload-policies').click();
        return until('one reading of it', isHeld, 2_000).catch(() => false);
      });
    },
  };
};
