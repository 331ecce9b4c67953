import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from './browser/build.ts';
import { type Count, type Ended, program, run } from './step.ts';

/** Where test runners write what they counted. */
export const reports = join(root, '.output', 'reports');

/** The part of Vitest's JSON report that is counted here (vitest.dev, "Reporters"). */
const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() });

const nothing: Count = { passed: 0, failed: 0, skipped: 0 };

/** Reads a runner's report; nothing counted when the runner ended before it wrote one. */
export const readReport = <T>(file: string, schema: z.ZodMiniType<T>, count: (report: T) => Count): Count => {
  try {
    return count(z.parse(schema, JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return nothing;
  }
};

/** Runs the unit tests in the given folders and files, with Vitest's own options among them, and counts them. */
export const runVitest = async (name: string, places: readonly string[]): Promise<Ended & { count: Count }> => {
  const report = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const vitest = program('vitest', 'vitest.mjs');
  const ended = await run([
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...places,
  ]);
  const count = readReport(report, VitestReport, ({ numPassedTests, numFailedTests, numPendingTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  }));
  return { ...ended, count };
};
