import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './browser/build.ts';

/** How a program ended, and all that it wrote. */
export interface Ended {
  ok: boolean;
  output: string;
}

/** Colours and spinners are for a terminal; what is collected here is read as text. */
const plain = { NO_COLOR: '1', CI: '1' };

/** The command line program of an installed package, as arguments for Node. */
export const program = (...path: string[]): string => join(root, 'node_modules', ...path);

/** Runs a script with the Node that runs this, in the repository's root, with nothing to read; collects what it writes. */
export const run = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...plain, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });

/** What a step counted. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
});

/** `N passed, N failed`, with the skipped ones only where there are some. */
export const countLine = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Does one step: prints how it went and how long it took on a line, and what it wrote when it failed. */
export const step = async (name: string, work: () => Promise<Ended & { count?: Count }>): Promise<Count> => {
  const start = performance.now();
  const { ok, output, count } = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const figures = count ? `: ${countLine(count)}` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}${figures} (${seconds} s)`);
  if (!ok) console.log(stripVTControlCharacters(output).trimEnd());
  if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  // A step can fail with no test to blame, such as when a test file does not load.
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
};
