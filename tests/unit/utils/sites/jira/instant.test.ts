import { expect, it } from 'vitest';
import { dayOf, instantOf } from '../../../../../utils/sites/jira/instant.ts';

it.each([
  ['2021-01-25T11:09:27.985+0800', '2021-01-25T03:09:27.985Z'],
  ['2026-09-01T08:15:00.000-0330', '2026-09-01T11:45:00.000Z'],
  ['2026-09-01T08:15:00Z', '2026-09-01T08:15:00.000Z'],
  ['2026-09-01T08:15:00.000+02:00', '2026-09-01T06:15:00.000Z'],
  ['2026-12-01', '2026-12-01'],
  [1790927999000, '2026-10-02T07:59:59.000Z'],
  ['19/Aug/10 6:00 AM', null],
  ['2026-13-45T99:00:00.000+0000', null],
  ['', null],
  [Number.NaN, null],
  [1e300, null],
  [null, null],
  [{}, null],
])('reads %j as %j', (value, instant) => {
  expect(instantOf(value)).toBe(instant);
});

it('finds the day a changelog writes', () => {
  expect(dayOf('2026-12-01 00:00:00.0')).toBe('2026-12-01');
  expect(dayOf('1/Dec/26')).toBeNull();
  expect(dayOf(null)).toBeNull();
});
