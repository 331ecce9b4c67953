import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { SingleScope } from '../../../utils/model/question.ts';
import { ask } from '../../browser/ask.ts';

/** A stored ticket as the browser's database has it, whatever the extension makes of it. */
const Row = z.object({
  id: z.string(),
  title: z.string(),
  boards: z.array(z.string()),
  list: z.nullable(z.string()),
  done: z.boolean(),
  points: z.nullable(z.number()),
  category: z.string(),
  by: z.string(),
});
const Correction = z.object({ id: z.string(), to: z.string() });
const Raw = z.object({
  rows: z.array(Row),
  corrections: z.array(Correction),
  boards: z.array(z.string()),
  snapshots: z.array(z.tuple([z.string(), z.string()])),
});
export type Raw = z.infer<typeof Raw>;

const readAll = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('lifecycle-lens');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    database.onversionchange = () => database.close();
    const reading = database.transaction(['rows', 'corrections', 'boards', 'snapshots']);
    const rows = reading.objectStore('rows').getAll();
    const corrections = reading.objectStore('corrections').getAll();
    const boards = reading.objectStore('boards').getAllKeys();
    const snapshots = reading.objectStore('snapshots').getAllKeys();
    reading.onabort = () => reject(reading.error);
    reading.oncomplete = () => {
      database.close();
      resolve({
        rows: rows.result.map(({ id, title, boards, list, done, points, verdict: { category, by } }) =>
          ({ id, title, boards, list, done, points, category, by })),
        corrections: corrections.result.map(({ id, to }) => ({ id, to })),
        boards: boards.result,
        snapshots: snapshots.result,
      });
    };
  };
})`;

/** All that is stored, read past the extension. */
export const readStored = async (screen: Page): Promise<Raw> => z.parse(Raw, await screen.evaluate(readAll));

const amountsOf = (rows: Raw['rows'], amount: (row: Raw['rows'][number]) => number) => {
  const sum = (category: string): number =>
    rows.filter((row) => row.category === category).reduce((total, row) => total + Math.round(amount(row) * 1_000), 0) /
    1_000;
  return { project: sum('project'), operations: sum('operations'), unclear: sum('unclear') };
};

/** Tickets and points of a scope, counted anew from what is stored. */
const countedAnew = (rows: Raw['rows'], scope: SingleScope) => {
  const inside = rows.filter(({ boards }) => scope.kind !== 'board' || boards.includes(scope.board));
  const open = inside.filter(({ done }) => !done);
  return {
    present: amountsOf(inside, () => 1),
    open: amountsOf(open, () => 1),
    points: amountsOf(inside, ({ points }) => points ?? 0),
  };
};

const three = ({ project, operations, unclear }: { project: number; operations: number; unclear: number }) => ({
  project,
  operations,
  unclear,
});

/** Where a scope's running totals, and the answer to a question about it, differ from what is counted anew; null when nowhere. */
export const differenceIn = async (screen: Page, rows: Raw['rows'], scope: SingleScope): Promise<string | null> => {
  const anew = countedAnew(rows, scope);
  const glance = await ask(screen, 'glance', { scope });
  const figures = await ask(screen, 'figures', {
    scope,
    measure: 'tickets',
    period: { kind: 'present' },
    group: null,
  });
  const held = {
    present: three(glance.splits.tickets),
    open: three(glance.open.tickets),
    points: three(glance.splits.points),
  };
  const name = scope.kind === 'board' ? scope.board : scope.kind;
  if (JSON.stringify(held) !== JSON.stringify(anew))
    return `totals of ${name}: held ${JSON.stringify(held)}, counted ${JSON.stringify(anew)}`;
  const answered = three(figures.split);
  return JSON.stringify(answered) === JSON.stringify(anew.present)
    ? null
    : `figures of ${name}: answered ${JSON.stringify(answered)}, counted ${JSON.stringify(anew.present)}`;
};
