import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const minutes = (count: number): number => count * 60_000;

const playwright = (...args: string[]): boolean => {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  return spawnSync(process.execPath, [cli, ...args], { env, stdio: 'ignore', timeout: minutes(5) }).status === 0;
};

/** Whether Playwright's Chromium starts: a downloaded one may lack libraries of the system. */
const playwrightStarts = (): boolean =>
  spawnSync(chromium.executablePath(), ['--version'], { stdio: 'ignore', timeout: minutes(1) }).status === 0;

/** Playwright's own download. */
const downloadByPlaywright = (): boolean => {
  console.log("No Chrome, Chromium or Edge found: installing one by Playwright's download.");
  if (!playwright('install', '--no-shell', 'chromium')) return false;
  if (playwrightStarts()) return true;
  return canUseApt() && playwright('install-deps', 'chromium') && playwrightStarts();
};

const canUseApt = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const installByApt = (name: string): boolean => {
  console.log(`Installing the distribution's ${name} by apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean => {
    const { status, stderr } = spawnSync('apt-get', args, {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: minutes(5),
    });
    if (status !== 0) console.error(stderr.toString().trimEnd());
    return status === 0;
  };
  return apt('-qq', 'update') && apt('-qq', 'install', '-y', '--no-install-recommends', name);
};

/**
 * Installs a Chromium, saying so in one line a way: Playwright's Chromium, and where that cannot be had, the package of
 * Debian or Ubuntu when this runs as root. Leaves it to the caller to look whether a browser is there now.
 */
export const installBrowser = async (): Promise<void> => {
  if (downloadByPlaywright()) return;
  if (canUseApt()) installByApt('chromium');
};
