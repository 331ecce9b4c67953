import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { findBrowser, needBrowser } from './browser/find.ts';
import { check, packages } from './check.ts';
import { type Count, countLine, type Ended, program, run, step, sum } from './step.ts';
import { readReport, reports, runVitest } from './vitest.ts';

/** The part of Playwright's JSON report that is counted here (playwright.dev, "Reporters"). */
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

const runBrowserTests = async (): Promise<Ended & { count: Count }> => {
  const report = join(reports, 'browser.json');
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const ended = await run([program('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const count = readReport(report, PlaywrightReport, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
  return { ...ended, count };
};

const findOrInstall = async (): Promise<Ended> => {
  try {
    return { ok: true, output: await needBrowser() };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
};

const counts = [
  await check(),
  await step('unit and contract', () => runVitest('unit', ['tests/unit', 'tests/contract', 'tests/evaluation'])),
  await step('packages', () => runVitest('packages', [packages])),
];
const browser = await step('a browser', findOrInstall);
counts.push(browser);
for (const [kind, name] of [
  ['firefox', 'Firefox'],
  ['edge', 'Microsoft Edge'],
] as const) {
  if (findBrowser(kind) === null) console.log(`       no ${name} here: what is tested in it is skipped`);
}
if (browser.failed === 0) counts.push(await step('browser', runBrowserTests));

const total = sum(counts);
console.log(`\n${countLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
