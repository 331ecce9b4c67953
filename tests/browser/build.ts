import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '..', '..');
/** Where the build for Chrome, Chromium and Edge lies. */
export const chromeBuild = join(root, '.output', 'chrome-mv3');
/** WXT's command line, for the Node that runs this. */
const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

const lock = join(root, '.output', '.building');
const staleAfterMs = 120_000;

const lockAge = (): number => {
  try {
    return Date.now() - statSync(lock).mtimeMs;
  } catch {
    return 0;
  }
};

/** Takes the lock by making its folder, which only one process can; a lock left behind by a killed build is removed. */
const locked = async <T>(work: () => T): Promise<T> => {
  mkdirSync(join(root, '.output'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (!existsSync(lock)) continue;
      if (lockAge() > staleAfterMs) rmSync(lock, { recursive: true, force: true });
      else if (error instanceof Error) await pause(100);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};

/**
 * Builds the extension for Chromium and copies it into a folder of its own under the system's temporary folder, so that a
 * later build does not change it under an open browser. Builds at the same time wait for each other. Throws with the
 * build's output when it fails. The caller removes the folder.
 */
export const buildExtension = (): Promise<string> =>
  locked(() => {
    const env = { ...process.env, NO_COLOR: '1', CI: '1' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The build failed.\n${stripVTControlCharacters(stdout + stderr)}`);
    const folder = mkdtempSync(join(tmpdir(), 'lifecycle-lens-build-'));
    cpSync(chromeBuild, folder, { recursive: true });
    return folder;
  });
