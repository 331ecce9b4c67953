import { describe, expect, it } from 'vitest';
import { normOf as normOfLives } from '../../../../utils/classify/norms.ts';
import { joined } from '../../../../utils/classify/tallies.ts';
import type { Neighbour } from '../../../../utils/model/context.ts';
import { emptyTally } from '../../../../utils/model/tally.ts';
import { later, run } from './series-cases.ts';

const closed = (days: number) =>
  run('x', '2026-01-01', { done: true, resolved: `${later('2026-01-01', days)}T09:00:00.000Z` });

const normOf = (closed: readonly Neighbour[]) => normOfLives(closed.reduce(joined, emptyTally).lives);

describe('the norm of lifetimes', () => {
  it('is the middle life and how far lives are from it, by the logarithm', () => {
    const norm = normOf([...Array(10).fill(2), ...Array(11).fill(4), ...Array(10).fill(8)].map(closed));
    expect(norm?.count).toBe(31);
    expect(norm?.medianDays).toBeCloseTo(4, 0);
    expect(norm?.madLog).toBeCloseTo(Math.LN2, 1);
  });

  it('is not moved by a few that were forgotten', () => {
    const lives = Array(20).fill(3);
    expect(normOf([...lives, 900, 1_200].map(closed))?.medianDays).toBeCloseTo(3, 1);
  });

  it('is null below twenty lives', () => {
    expect(normOf(Array(19).fill(5).map(closed))).toBeNull();
    expect(
      normOf(
        Array(30)
          .fill(0)
          .map(() => run('x', '2026-01-01')),
      ),
    ).toBeNull();
    expect(normOf([])).toBeNull();
  });

  it('counts an hour at least, and nothing that ends before it begins', () => {
    const atOnce = run('x', '2026-01-01', { done: true, resolved: '2026-01-01T09:00:00.000Z' });
    expect(normOf(Array(20).fill(atOnce))?.medianDays).toBeCloseTo(1 / 24, 2);
    expect(normOf(Array(20).fill(closed(-3)))).toBeNull();
  });
});
