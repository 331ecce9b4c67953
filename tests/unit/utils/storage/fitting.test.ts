import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { rowOf } from '../../../../entrypoints/background/rows.ts';
import { Ticket } from '../../../../utils/model/ticket.ts';
import { fittingOf } from '../../../../utils/storage/fitting.ts';
import { StoredRow } from '../../../../utils/storage/records.ts';
import { madeTickets } from '../../../bench/portfolio-material.ts';

const tickets = madeTickets(60, 7, new Date('2026-06-30T12:00:00Z')).map(({ ticket }) => ({
  ...ticket,
  versions: [{ name: '1', released: true, releaseDate: null, regular: true }],
  sprints: [{ name: 'S', state: null, start: null, end: null }],
}));
const series = { mask: 'x #', count: 3, first: '2026-01-01', last: '2026-02-01', cadenceDays: 7, next: null };
const rows = tickets.map((ticket) => ({
  ...rowOf(ticket, null, { boards: ['b'], correction: null, own: 'unclear' }),
  series,
}));

const someJson = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'api', 'done', -1, Number.NaN, true, [], {}, '2026-01-01', '2026-1-1'),
  fc.jsonValue({ maxDepth: 1 }),
);

/** The same with something else at one place of it, however deep. */
const otherwise = (value: unknown, path: readonly number[], name: string, to: unknown): unknown => {
  const [at = 0, ...rest] = path;
  if (typeof value !== 'object' || value === null || path.length === 0) return to;
  if (Array.isArray(value))
    return value.length === 0
      ? [to]
      : value.with(at % value.length, otherwise(value[at % value.length], rest, name, to));
  const keys = [...Object.keys(value), name];
  const key = keys[at % keys.length] ?? name;
  const changed = Object.fromEntries(Object.entries(value));
  if (at % 7 === 0) delete changed[key];
  else changed[key] = otherwise(changed[key], rest, name, to);
  return changed;
};

describe.each([
  {
    what: 'a ticket',
    fits: fittingOf(Ticket),
    parse: (value: unknown) => z.safeParse(Ticket, value),
    records: tickets,
  },
  {
    what: 'a row',
    fits: fittingOf(StoredRow),
    parse: (value: unknown) => z.safeParse(StoredRow, value),
    records: rows,
  },
])('$what', ({ fits, parse, records }) => {
  it('fits as it is stored', () => {
    for (const record of records) expect(fits(record)).toBe(true);
  });

  it('never fits where its schema would refuse or change it', () => {
    const path = fc.array(fc.nat(60), { minLength: 1, maxLength: 4 });
    const name = fc.constantFrom('more', 'toString', 'verdict', 'regular');
    fc.assert(
      fc.property(fc.constantFrom(...records), path, name, someJson, (record, where, key, to) => {
        const changed = otherwise(record, where, key, to);
        if (!fits(changed)) return;
        const parsed = parse(changed);
        expect(parsed.success).toBe(true);
        expect(parsed.data).toStrictEqual(changed);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('asks the schema where it knows no quicker way', () => {
  const odd = z.object({ at: z.union([z.string(), z.number()]), share: z.number().check(z.lte(1)) });
  const fits = fittingOf(odd);
  expect(fits({ at: 3, share: 0.5 })).toBe(true);
  expect(fits({ at: null, share: 0.5 })).toBe(false);
  expect(fits({ at: 'x', share: 2 })).toBe(false);
});
