import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from './find.ts';

/** Where a browser on Linux reads managed policy, by a word in its program's path (chromium.org, "Linux Quick Start" of policies). */
const folders: readonly { program: RegExp; folder: string }[] = [
  { program: /edge/, folder: '/etc/opt/edge/policies/managed' },
  { program: /google/, folder: '/etc/opt/chrome/policies/managed' },
  { program: /chromium/, folder: '/etc/chromium/policies/managed' },
];

const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)));

/** The folder into which a policy can be written on this machine, or a sentence why there is none. */
export const policyFolder = (): { folder: string } | { why: string } => {
  const program = findBrowser('chromium') ?? '';
  const folder = folders.find((one) => one.program.test(program))?.folder;
  if (process.platform !== 'linux' || folder === undefined)
    return { why: `where ${program || 'no browser'} reads policy is not known here` };
  try {
    accessSync(nearest(folder), constants.W_OK);
  } catch {
    return { why: `${folder} cannot be written by this user` };
  }
  return { folder };
};

/** An organisation's hand on one extension in a running browser. */
export interface PolicyHand {
  /** Sets the policy, or takes it back (null), as an administrator does; the browser reads it at once. */
  set(policy: Readonly<Record<string, unknown>> | null): Promise<void>;
}

/** `page` is a blank page that is the hand's own. The policy names the extension by its id, so no other is touched. */
export const policyHand = async (folder: string, extensionId: string, page: Page): Promise<PolicyHand> => {
  const file = join(folder, `lifecycle-lens-${extensionId}.json`);
  await page.goto('chrome://policy');
  return {
    set: async (policy) => {
      mkdirSync(folder, { recursive: true });
      if (policy === null) rmSync(file, { force: true });
      else writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
      await page.locator('#reload-policies').click();
    },
  };
};
