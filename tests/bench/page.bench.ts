import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildExtension, root } from '../browser/build.ts';
import { medianVisit, medianWatch, type Visit, type Watch } from './page/figures.ts';
import { type Goal, goalsOf, growthOf, type Measured } from './page/goals.ts';
import { readOptions } from './page/options.ts';
import { costTable, goalTable, type Row, watchTable } from './page/table.ts';
import { startTarget, type Target } from './page/targets.ts';
import { begin, idle, type Opened, type Variant, visitUntilIdle } from './page/visit.ts';
import { watch } from './page/watch.ts';

/**
 * `npm run bench -- page`: what the extension costs the pages it stands on, beside no extension, beside the floor (a content
 * script that asks once and adds one span a card) and beside peers, each in a fresh browser, round after round in changing
 * order. Prints tables and writes .output/reports/page-bench.json; with `--strict` it fails when a goal is missed.
 *
 *   --pages jira-1000,trello-1000,jira-5000,trello-5000,jira-site,trello-site   --rounds 3
 *   --peer NAME=FOLDER (a built extension; as often as you like)   --ours FOLDER (instead of building)
 */
const options = readOptions(process.argv.slice(2));
const here = join(import.meta.dirname, 'page');
const ours = '[data-lifecycle-lens="tag"]';

const variants: Variant[] = [
  { name: 'none', folder: join(here, 'none'), mark: null, watches: false },
  { name: 'floor', folder: join(here, 'floor'), mark: '.bench-floor', watches: false },
  { name: 'ours', folder: options.ours ?? (await buildExtension()), mark: ours, watches: true },
  ...options.peers.map(({ name, folder }) => ({ name, folder: resolve(folder), mark: null, watches: false })),
];

interface Found {
  visits: Visit[];
  watches: Watch[];
}
const found = new Map<string, Found>();
const of = (target: Target, { name }: Variant): Found => {
  const key = `${target.name} ${name}`;
  const known = found.get(key) ?? { visits: [], watches: [] };
  found.set(key, known);
  return known;
};

/** One visit in each variant; the idle seconds of all pass at once, for who does nothing disturbs nobody. */
const measure = async (target: Target, order: readonly Variant[]): Promise<void> => {
  const open: { variant: Variant; opened: Opened; visit: Omit<Visit, 'idle'> }[] = [];
  try {
    for (const variant of order) {
      const opened = await begin(target, variant);
      open.push({ variant, opened, visit: await visitUntilIdle(opened) });
    }
    await Promise.all(
      open.map(async ({ variant, opened, visit }) =>
        of(target, variant).visits.push({ ...visit, idle: await idle(opened) }),
      ),
    );
  } finally {
    for (const { opened } of open) await opened.browser.close();
  }
};

const watchAll = async (target: Target, order: readonly Variant[]): Promise<void> => {
  for (const variant of order) {
    const opened = await begin(target, variant);
    try {
      of(target, variant).watches.push(await watch(opened, variant));
    } finally {
      await opened.browser.close();
    }
  }
};

const rowOf = (target: Target, variant: Variant): Row => {
  const { visits, watches } = of(target, variant);
  return { variant: variant.name, visit: medianVisit(visits), watch: medianWatch(watches) };
};

const all: Measured[] = [];
const report: { page: string; rows: Row[] }[] = [];
const goalsSoFar = (): Goal[] => [...all.flatMap(goalsOf), ...growthOf(all)];
/** Written after each page, so that a run that is broken off leaves what it found. */
const write = (): void => {
  mkdirSync(join(root, '.output', 'reports'), { recursive: true });
  const visits = Object.fromEntries(found);
  const json = JSON.stringify({ rounds: options.rounds, report, goals: goalsSoFar(), visits }, null, 2);
  writeFileSync(join(root, '.output', 'reports', 'page-bench.json'), `${json}\n`);
};
for (const name of options.targets) {
  const target = await startTarget(name);
  try {
    for (let round = 0; round < options.rounds; round += 1) {
      const order = [...variants.slice(round % variants.length), ...variants.slice(0, round % variants.length)];
      await measure(target, order);
      if (target.isStatic) await watchAll(target, order);
    }
    const rows = variants.map((variant) => rowOf(target, variant));
    const [none, floor, own] = rows;
    if (none === undefined || floor === undefined || own === undefined) break;
    const { cards, isStatic } = target;
    const one = { target: name, cards, isStatic, none: none.visit, floor: floor.visit, ours: own.visit };
    all.push({ ...one, watch: own.watch });
    report.push({ page: name, rows });
    write();
    console.log(`\n${name}: ${cards} cards, medians of ${options.rounds}\n${costTable(rows)}`);
    if (isStatic) console.log(watchTable(rows));
  } finally {
    await target.close();
  }
}
const goals = goalsSoFar();
console.log(`\n${goalTable(goals)}`);
process.exitCode = options.strict && goals.some(({ met }) => !met) ? 1 : 0;
