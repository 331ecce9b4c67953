import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../browser/build.ts';
import { candidates } from '../browser/candidates.ts';
import { findBrowser } from '../browser/find.ts';
import { countLine, step } from '../step.ts';
import { read } from './tree.ts';

describe('looking for a browser', () => {
  it.each([
    ['linux', { PATH: '/opt/bin:/usr/bin' }, '/opt/bin/chromium', '/opt/google/chrome/chrome'],
    [
      'darwin',
      { PATH: '/usr/local/bin', HOME: '/homes/x' },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      'win32',
      { Path: 'C:\\tools', PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('knows where %s keeps Chrome, Chromium and Edge', (platform, env, one, other) => {
    const all = candidates('chromium', { platform, env });
    expect(all).toContain(one);
    expect(all).toContain(other);
  });

  it('takes the program that the environment names, and says so when that does not run', () => {
    const named = (file: string) =>
      findBrowser('chromium', { platform: 'linux', env: { LIFECYCLE_LENS_BROWSER: file } });
    expect(named(process.execPath)).toBe(process.execPath);
    expect(() => named('/nowhere/chrome')).toThrow('LIFECYCLE_LENS_BROWSER names /nowhere/chrome');
  });
});

describe('the Node guard', () => {
  const guard = (version: string) =>
    spawnSync(process.execPath, [
      '--import',
      `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`,
      join(root, 'tests', 'node.mjs'),
    ]);

  it.each(['20.19.0', '22.12.0'])('stops on Node %s with a line that says what to install', (version) => {
    const { status, stderr } = guard(version);
    expect(status).toBe(1);
    expect(stderr.toString()).toMatch(/^Node .* too old.*install Node 24.*\n$/);
  });

  it.each(['22.18.0', '24.0.0', '26.1.0'])('lets Node %s pass', (version) => {
    expect(guard(version).status).toBe(0);
  });

  it('stands before every script that runs TypeScript', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    const unguarded = Object.entries(scripts).filter(
      ([, script]) => /\.ts\b/.test(script) && !script.startsWith('node tests/node.mjs && '),
    );
    expect(unguarded).toEqual([]);
  });
});

describe('counting', () => {
  it('ends in the plain line', () => {
    expect(countLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(countLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  it('counts a step that failed with no test to blame', async () => {
    const count = { passed: 5, failed: 0, skipped: 0 };
    const failing = await step('a step', async () => ({ ok: false, output: '', count }));
    expect(failing).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });
});
