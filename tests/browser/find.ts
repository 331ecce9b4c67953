import { accessSync, constants, statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { type BrowserKind, candidates, type Machine, thisMachine } from './candidates.ts';
import { installBrowser } from './install.ts';

const override: Record<BrowserKind, string> = {
  chromium: 'LIFECYCLE_LENS_BROWSER',
  edge: 'LIFECYCLE_LENS_EDGE',
  firefox: 'LIFECYCLE_LENS_FIREFOX',
};

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** Where Playwright keeps the Chromium it downloads, whether or not it is there. */
const playwrightOwn = (kind: BrowserKind): string[] => (kind === 'chromium' ? [chromium.executablePath()] : []);

/**
 * The installed browser of a kind: the file named by LIFECYCLE_LENS_BROWSER (LIFECYCLE_LENS_EDGE, LIFECYCLE_LENS_FIREFOX), else
 * Chrome, Chromium or Edge (Edge alone, Firefox) where the system keeps it, else Playwright's own Chromium. Null when there is none; throws
 * when the environment names a file that does not run.
 */
export const findBrowser = (kind: BrowserKind, machine: Machine = thisMachine): string | null => {
  const named = machine.env[override[kind]];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`${override[kind]} names ${named}, which is no program that runs.`);
  }
  return [...candidates(kind, machine), ...playwrightOwn(kind)].find(runs) ?? null;
};

/** The installed Chrome, Chromium or Edge, or one that is installed now. Throws with what to install where that fails too. */
export const needBrowser = async (): Promise<string> => {
  const found = findBrowser('chromium');
  if (found) return found;
  await installBrowser();
  const installed = findBrowser('chromium');
  if (installed) return installed;
  throw new Error(
    `No browser to be had. Install Google Chrome, Chromium or Microsoft Edge, or name its program in ${override.chromium}, and run this again.`,
  );
};
