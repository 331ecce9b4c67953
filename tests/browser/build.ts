import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '..', '..');
/** A browser that the extension is built for. */
export type BuildTarget = 'chrome' | 'edge' | 'firefox';
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

/** Runs WXT in a folder with these sources; throws with what it wrote when it fails. */
const runWxt = (command: 'build' | 'zip', target: BuildTarget, folder: string): void => {
  // A test runner's own mode would bundle React's development build.
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', CI: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, command, '-b', target], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stripVTControlCharacters(stdout + stderr)}`);
};

/**
 * Builds the extension for a browser and copies it into a folder of its own under the system's temporary folder, so that
 * a later build does not change it under an open browser. Builds at the same time wait for each other. Throws with the
 * build's output when it fails. The caller removes the folder.
 */
export const buildExtension = (target: BuildTarget = 'chrome'): Promise<string> =>
  locked(() => {
    runWxt('build', target, root);
    const folder = mkdtempSync(join(tmpdir(), 'lifecycle-lens-build-'));
    cpSync(join(root, '.output', `${target}-mv3`), folder, { recursive: true });
    return folder;
  });

/** The packages for the stores that WXT makes in a folder with these sources, in name and bytes; for Firefox the sources too. */
export const zipExtension = (target: BuildTarget, folder: string = root): Promise<Map<string, Buffer>> =>
  locked(() => {
    runWxt('zip', target, folder);
    const output = join(folder, '.output');
    const made = readdirSync(output).filter((name) =>
      [`-${target}.zip`, '-sources.zip'].some((end) => name.endsWith(end)),
    );
    return new Map(made.map((name) => [name, readFileSync(join(output, name))]));
  });
