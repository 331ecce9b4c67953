import * as z from 'zod/mini';
import type { Fact } from './fact.ts';
import type { Split, Splits } from './figures.ts';
import { still } from './lifetime.ts';
import type { Measure } from './question.ts';

/** Sums a category: project, operations, unclear. */
const Three = z.tuple([z.number(), z.number(), z.number()]);
type Three = z.infer<typeof Three>;

/**
 * The running sums of one set of tickets, in whole units of the ledger, so that a ticket can be taken out again exactly.
 * `known` counts the tickets each measure reaches. Time in progress is `minutes` of stretches that have ended and, for the
 * `running` ones, the sum of the minutes at which they began.
 */
export const Sums = z.object({
  tickets: Three,
  points: Three,
  logged: Three,
  estimated: Three,
  known: z.object({ points: z.number(), logged: z.number(), estimated: z.number(), progress: z.number() }),
  minutes: Three,
  running: Three,
  since: Three,
});
export type Sums = z.infer<typeof Sums>;

/** The running totals of a scope by its key: of all that is there, and of what is open. */
export const Total = z.object({ scope: z.string(), present: Sums, open: Sums });
export type Total = z.infer<typeof Total>;

const none = (): Three => [0, 0, 0];

const emptySums = (): Sums => ({
  tickets: none(),
  points: none(),
  logged: none(),
  estimated: none(),
  known: { points: 0, logged: 0, estimated: 0, progress: 0 },
  minutes: none(),
  running: none(),
  since: none(),
});

/** The total of a scope without tickets. */
export const emptyTotal = (scope: string): Total => ({ scope, present: emptySums(), open: emptySums() });

/** Puts a ticket into sums (`by` 1) or takes it out of them (-1). What is no work counts nowhere. */
const change = (sums: Sums, fact: Fact, by: 1 | -1): void => {
  const at = fact.category === 'project' ? 0 : fact.category === 'operations' ? 1 : 2;
  sums.tickets[at] += by;
  for (const measure of ['points', 'logged', 'estimated'] as const) {
    const amount = fact[measure];
    if (amount === null) continue;
    sums[measure][at] += by * amount;
    sums.known[measure] += by;
  }
  if (fact.progress === null) return;
  sums.known.progress += by;
  for (let i = 0; i + 1 < fact.progress.length; i += 2) {
    const [from = 0, to = still] = fact.progress.slice(i, i + 2);
    if (to !== still) sums.minutes[at] += by * (to - from);
    else {
      sums.running[at] += by;
      sums.since[at] += by * from;
    }
  }
};

/** Puts a ticket into a scope's total (`by` 1) or takes it out of it (-1), in place. */
export const changeTotal = (total: Total, fact: Fact, by: 1 | -1): void => {
  if (fact.category === 'not-work') return;
  change(total.present, fact, by);
  if (fact.open) change(total.open, fact, by);
};

/** The keys of the scopes that a ticket counts in. */
export const scopesOf = (fact: Fact): string[] => [
  'everything',
  `site:${fact.site}`,
  ...(fact.project === null ? [] : [`project:${fact.project}`]),
  ...fact.boards,
];

/** Sums as splits by each measure; `now` is the minute up to which running work counts. */
export const splitsFrom = (sums: Sums, now: number): Splits => {
  const tickets = sums.tickets[0] + sums.tickets[1] + sums.tickets[2];
  const seconds = sums.minutes.map(
    (minutes, at) => 60 * (minutes + (sums.running[at] ?? 0) * now - (sums.since[at] ?? 0)),
  );
  const split = (measure: Measure, units: readonly number[], size: number, known: number): Split => {
    const [project, operations, unclear] = units.map((sum) => sum / size);
    return {
      measure,
      project: project ?? 0,
      operations: operations ?? 0,
      unclear: unclear ?? 0,
      tickets,
      unknown: tickets - known,
    };
  };
  return {
    tickets: split('tickets', sums.tickets, 1, tickets),
    points: split('points', sums.points, 1000, sums.known.points),
    logged: split('logged', sums.logged, 1, sums.known.logged),
    estimated: split('estimated', sums.estimated, 1, sums.known.estimated),
    progress: split('progress', seconds, 1, sums.known.progress),
  };
};
