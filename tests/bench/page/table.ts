import { own, type Stretch, stretches, type Visit, type Watch } from './figures.ts';
import type { Goal } from './goals.ts';

/** One variant's figures on one page. */
export interface Row {
  variant: string;
  visit: Visit;
  watch: Watch | null;
}

const number = (value: number): string => (Number.isFinite(value) ? value.toFixed(Math.abs(value) < 10 ? 1 : 0) : '-');

/** Columns as wide as their widest text; the first to the left, the others to the right. */
const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const pair = ({ script, task }: { script: number; task: number }): string => `${number(script)} / ${number(task)}`;

/** What the variants cost on one page: script / task milliseconds, those of the first (no extension) whole, of the others also their own. */
export const costTable = (rows: readonly Row[]): string => {
  const none = rows[0]?.visit;
  const cell = (visit: Visit, stretch: Stretch): string =>
    none === undefined || none === visit
      ? pair(visit[stretch])
      : `${pair(visit[stretch])} (${pair(own(visit[stretch], none[stretch]))})`;
  return aligned([
    ['script / task ms (own)', ...stretches, 'heap MB', 'elsewhere ms'],
    ...rows.map(({ variant, visit }) => [
      variant,
      ...stretches.map((stretch) => cell(visit, stretch)),
      number(visit.heap / 1_000_000),
      number(visit.elsewhere),
    ]),
  ]);
};

/** What was watched. */
export const watchTable = (rows: readonly Row[]): string => {
  const text = (value: number | null | undefined): string =>
    value === null || value === undefined ? '-' : number(value);
  return aligned([
    ['ms by the clock', 'all in the window tagged', 'frames late', 'own in a task', 'longest with own', 'longest task'],
    ...rows
      .filter(({ watch }) => watch !== null)
      .map(({ variant, watch }) => [
        variant,
        text(watch?.tagged),
        text(watch?.late),
        text(watch?.ownInTask),
        text(watch?.taskWithOwn),
        text(watch?.longest),
      ]),
  ]);
};

export const goalTable = (goals: readonly Goal[]): string =>
  aligned([
    ['goal', 'page', 'is', 'at most', ''],
    ...goals.map(({ goal, target, value, limit, unit, met }) => [
      goal,
      target,
      `${number(value)} ${unit}`,
      `${limit} ${unit}`,
      met ? 'met' : 'NOT MET',
    ]),
  ]);
