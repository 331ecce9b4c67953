import { afterEach, expect, it } from 'vitest';
import { correct } from '../../../../entrypoints/background/correct.ts';
import { importPage } from '../../../../entrypoints/background/importing.ts';
import { correctionsNow } from '../../../../entrypoints/background/remembered-corrections.ts';
import { writePortfolio } from '../../../../utils/storage/portfolio-store.ts';
import { board, emptyStore, engine, now, stored, take } from './stored.ts';

afterEach(emptyStore);

const ticket = stored('A-1', 'Build');
const saidOf = async () => (await correctionsNow()).get(ticket.id);

it('follows each correction by hand, and its taking back', async () => {
  await take([ticket]);
  for (const to of ['project', 'operations', null] as const) {
    await correct(ticket.id, to, engine, now);
    expect(await saidOf()).toBe(to ?? undefined);
  }
});

it('follows an import and the clearing of all', async () => {
  expect(await saidOf()).toBeUndefined();
  const verdict = { category: 'unclear', probability: 0.5, confidence: 'low', by: 'evidence' } as const;
  const correction = { to: 'operations', at: now.toISOString() } as const;
  const entry = { ticket, verdict, correction, boards: [board.id], open: true, progressSeconds: null };
  await importPage({ entries: [entry], boards: [], snapshots: [], practices: [] }, engine, now);
  expect(await saidOf()).toBe('operations');
  await writePortfolio(async (store) => store.clear());
  expect(await saidOf()).toBeUndefined();
});

it('takes what a write has not kept for what it was', async () => {
  await take([ticket]);
  await correct(ticket.id, 'project', engine, now);
  expect(await saidOf()).toBe('project');
  const failing = writePortfolio(async (store) => {
    store.removeCorrection(ticket.id);
    throw new Error('the disk failed');
  });
  await expect(failing).rejects.toThrow();
  expect(await saidOf()).toBe('project');
});
