import { describe, expect, it } from 'vitest';
import { isByCalendar } from '../../../../../utils/sites/jira/release-rhythm.ts';

const every = (days: number, count: number, from = Date.UTC(2026, 0, 5)): string[] =>
  Array.from({ length: count }, (_, nth) => new Date(from + nth * days * 86_400_000).toISOString().slice(0, 10));

describe('releases come round by the calendar', () => {
  it.each([
    ['every second week', every(14, 6)],
    [
      'every month, by its length',
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
    ],
    ['every quarter, with one late', [...every(91, 5), '2027-05-10']],
    ['in any order, one day named twice', [...every(14, 6).toReversed(), '2026-01-05']],
  ])('%s', (_, dates) => {
    expect(isByCalendar(dates)).toBe(true);
  });
});

describe('releases that come when they are ready do not', () => {
  it.each([
    [
      'far from each other and near',
      ['2026-01-05', '2026-01-20', '2026-04-01', '2026-04-09', '2026-09-01', '2027-02-01'],
    ],
    ['too few', every(14, 4)],
    ['every day, as a build makes them', every(1, 30)],
    ['once a year', every(365, 6)],
    ['none', []],
    ['dates that are none', ['soon', 'later', '', 'x', 'y']],
  ])('%s', (_, dates) => {
    expect(isByCalendar(dates)).toBe(false);
  });
});
