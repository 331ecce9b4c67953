import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceOf } from '../../../../utils/classify/cadence.ts';
import { dayFrom, dayNumber } from '../../../../utils/classify/days.ts';

const start = dayNumber('2026-01-05') ?? 0;
const at = (...distances: number[]): number[] => distances.map((distance) => start + distance);

describe('cadence', () => {
  it.each([
    ['every working day', at(0, 1, 2, 3, 4, 7, 8, 9, 10, 11), 1],
    ['weekly, two runs late', at(0, 7, 15, 21, 29, 35), 7],
    ['weekly, one run left out', at(0, 7, 21, 28, 35), 7],
    ['every fortnight', at(0, 14, 29, 42, 56), 14],
    ['monthly', at(0, 31, 59, 90, 120), 30],
    ['monthly, two months left out', at(0, 31, 120, 151, 181, 212), 30],
    ['quarterly', at(0, 90, 181, 273), 91],
    ['yearly', at(0, 365, 740, 1_096), 365],
    ['every ten days, as no calendar has it', at(0, 10, 20, 31, 41), 10],
  ])('is found: %s', (_, days, gap) => {
    expect(cadenceOf(days, dayFrom(days.at(-1) ?? 0))?.days).toBe(gap);
  });

  it.each([
    ['three runs only', at(0, 7, 14)],
    ['by chance', at(0, 2, 31, 37, 90, 92, 155)],
    ['two bursts far apart', at(0, 1, 2, 200, 201, 203)],
    ['ever rarer', at(0, 5, 15, 40, 90, 190)],
    ['none', []],
  ])('is not found: %s', (_, days) => {
    expect(cadenceOf(days, '2026-12-01')).toBeNull();
  });

  it('expects the next run on the same day of the month', () => {
    const monthly = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'].map((day) => dayNumber(day) ?? 0);
    expect(cadenceOf(monthly, '2026-05-10')?.next).toBe('2026-05-30');
    expect(cadenceOf(at(0, 7, 14, 21), '2026-01-27')?.next).toBe('2026-02-02');
  });

  it('expects the run after a missed one, and none once the series has stopped', () => {
    expect(cadenceOf(at(0, 7, 14, 21), '2026-02-04')?.next).toBe('2026-02-09');
    expect(cadenceOf(at(0, 7, 14, 21), '2026-09-01')?.next).toBeNull();
  });

  it('is weekly whatever the jitter of a day and the weeks left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ skip: fc.constantFrom(0, 0, 0, 0, 1), off: fc.integer({ min: -1, max: 1 }) }), {
          minLength: 8,
          maxLength: 30,
        }),
        (weeks) => {
          fc.pre(weeks.filter(({ skip }) => skip > 0).length <= weeks.length / 4);
          let week = 0;
          const days = weeks.map(({ skip, off }) => {
            week += 1 + skip;
            return start + 7 * week + off;
          });
          expect(cadenceOf(days, dayFrom(days.at(-1) ?? 0))?.days).toBe(7);
        },
      ),
    );
  });

  it('never expects a run in the past', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: 0, max: 200 }),
        (gaps, later) => {
          let day = start;
          const days = [day, ...gaps.map((gap) => (day += gap))];
          const today = dayFrom((days.at(-1) ?? 0) + later);
          const next = cadenceOf(days, today)?.next;
          if (next !== undefined && next !== null) expect(next >= today).toBe(true);
        },
      ),
    );
  });
});
