import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csv } from '../../utils/export/csv.ts';
import { ndjson } from '../../utils/export/ndjson.ts';
import { summaryWords } from '../../utils/i18n/summary-words.ts';
import type { ExportContent, ExportEntry } from '../../utils/model/export.ts';
import { factOf } from '../../utils/model/fact.ts';
import { still } from '../../utils/model/lifetime.ts';
import { changeTotal, emptyTotal, splitsFrom } from '../../utils/model/total.ts';
import { madeTickets } from '../bench/portfolio-material.ts';
import { verdictOf, written } from '../unit/judged.ts';
import { openDuckdb } from './duckdb.ts';

const duckdb = await openDuckdb();
const now = new Date('2026-06-30T12:00:00Z');
const minute = Math.floor(now.getTime() / 60_000);
const hostile = ['=HYPERLINK("http://x")', 'a, "b"\nc; d', '😀 =1+1', "'quoted'"];

const made = madeTickets(5_000, 1, now);
const total = emptyTotal('everything');
const entries = made.map(({ ticket, ...standing }, at): ExportEntry => {
  const fact = factOf(ticket, standing);
  changeTotal(total, fact, 1);
  const minutes = fact.progress?.reduce((sum, end, i, all) => {
    if (i % 2 === 0) return sum;
    return sum + (end === still ? minute : end) - (all[i - 1] ?? 0);
  }, 0);
  return {
    ticket: { ...ticket, title: hostile[at] ?? ticket.title },
    verdict: verdictOf(standing.category),
    correction: null,
    boards: standing.boards,
    open: !standing.done,
    progressSeconds: minutes === undefined ? null : minutes * 60,
  };
});
/** What the popup shows of these tickets. */
const splits = splitsFrom(total.present, minute);
const content: ExportContent = {
  made: now.toISOString(),
  name: 'Everything',
  splits,
  entries,
  boards: [],
  snapshots: [],
  practices: [],
  words: summaryWords,
};

const folder = mkdtempSync(join(tmpdir(), 'lifecycle-lens-duckdb-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = {
  ndjson: `read_json('${join(folder, 'tickets.ndjson')}')`,
  csv: `read_csv('${join(folder, 'tickets.csv')}')`,
};

const amounts = `sum(case when category = 'project' then amount end) as project,
  sum(case when category = 'operations' then amount end) as operations,
  sum(case when category = 'unclear' then amount end) as unclear, count(*) as tickets, count(*) - count(amount) as "unknown"`;

describe.skipIf(duckdb === null).each(['ndjson', 'csv'] as const)('DuckDB over the %s', (format) => {
  const ask = async (sql: string) => {
    writeFileSync(join(folder, 'tickets.ndjson'), written(ndjson, content));
    writeFileSync(join(folder, 'tickets.csv'), written(csv, content));
    return (await duckdb?.ask(sql)) ?? [];
  };

  it.each([
    ['tickets', '1'],
    ['points', 'points'],
    ['logged', 'logged_seconds'],
    ['estimated', 'estimated_seconds'],
    ['progress', 'progress_seconds'],
  ] as const)("gets the popup's split by %s", async (measure, column) => {
    const [row] = await ask(
      `select ${amounts} from (select *, ${column} as amount from ${files[format]}) where category <> 'not-work'`,
    );
    const numbers = Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
    const { measure: _, ...expected } = splits[measure];
    expect(numbers).toEqual(expected);
  });

  it('takes each column for what it is, without being told', async () => {
    const types = await ask(`select column_name, column_type from (describe select * from ${files[format]})`);
    expect(Object.fromEntries(types.map((row) => [row.column_name, row.column_type]))).toMatchObject({
      title: 'VARCHAR',
      open: 'BOOLEAN',
      points: 'DOUBLE',
      logged_seconds: 'BIGINT',
      labels: format === 'ndjson' ? 'VARCHAR[]' : 'VARCHAR',
      url: 'VARCHAR',
    });
  });

  it('reads every title as the text it is', async () => {
    const rows = await ask(`select title from ${files[format]}`);
    const expected = format === 'csv' ? hostile.map((title) => (title.startsWith('=') ? `'${title}` : title)) : hostile;
    expect(rows.slice(0, hostile.length).map(({ title }) => title)).toEqual(expected);
  });
});
