import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Engine } from '../../../../entrypoints/background/engine.ts';
import { takeIn } from '../../../../entrypoints/background/intake.ts';
import { shippedModel } from '../../../../utils/classify/shipped-model.ts';
import type { Board } from '../../../../utils/model/portfolio.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { blankTicket, type Ticket } from '../../../../utils/model/ticket.ts';
import { openDatabase } from '../../../../utils/storage/database.ts';
import type { PortfolioReads } from '../../../../utils/storage/portfolio-reads.ts';
import { readPortfolio, writePortfolio } from '../../../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../../../utils/storage/records.ts';

export const engine: Engine = { settings: defaultSettings, model: shippedModel };
export const now = new Date('2026-06-30T12:00:00Z');
export const board: Board = { id: 'jira-cloud/example.atlassian.net/1', site: 'jira-cloud', name: 'Platform', url: '' };

/** A ticket of the project OPS as the API gives it, of which only these fields are known. */
export const stored = (key: string, title: string, known: Partial<Ticket> = {}): Ticket => ({
  ...blankTicket('jira-cloud', 'example.atlassian.net', key, title),
  project: { key: 'OPS', name: 'Platform', kind: null },
  evidence: 'api',
  ...known,
});

/** The day so many days after 2026-01-05, as an instant. */
export const day = (after: number): string => new Date(Date.UTC(2026, 0, 5 + after, 9)).toISOString();

export const take = (tickets: readonly Ticket[], whole = false) =>
  takeIn(board, tickets, whole ? tickets.map(({ id }) => id) : null, engine, now);

export const rowOfKey = (key: string): Promise<StoredRow | null> =>
  readPortfolio(async (store) => (await store.rows([`jira-cloud/example.atlassian.net/${key}`]))[0] ?? null);

export const emptyStore = (): Promise<void> => writePortfolio(async (store) => store.clear());

/** All rows in the order of their ids. */
export const allRows = async (store: PortfolioReads): Promise<StoredRow[]> => {
  const rows: StoredRow[] = [];
  await store.eachRow(null, (row) => rows.push(row));
  return rows;
};

/** Makes the first rows, in the order of their ids, such as no version has written them, in the places that they had. */
export const spoilRows = async (count: number): Promise<void> => {
  const database = await openDatabase(() => {});
  const { store, done } = database.transaction('rows', 'readwrite');
  for (const row of await store.getAll(null, count)) await store.put({ ...row, verdict: Object.create(null) });
  await done;
  database.close();
  // Each of them is told of wherever it is met.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
};
