import { describe, expect, it } from 'vitest';
import { arrivalsIn, openAt, staysOf } from '../../../../utils/classify/flow.ts';
import { run } from './series-cases.ts';

const day = (text: string): number => Date.parse(text) / 86_400_000;

describe('the flow of children', () => {
  const stays = staysOf([
    run('late', '2026-03-10'),
    run('done', '2026-03-01', { done: true, resolved: '2026-03-05T10:00:00Z' }),
    run('done on some day', '2026-03-02', { done: true, updated: '2026-03-20T10:00:00Z' }),
    run('never made', null),
  ]);

  it('is in the order of coming, and leaves out what nobody knows', () => {
    expect(stays).toEqual([
      { came: day('2026-03-01'), left: day('2026-03-05'), done: true },
      { came: day('2026-03-02'), left: day('2026-03-20'), done: true },
      { came: day('2026-03-10'), left: null, done: false },
    ]);
  });

  it('counts windows from their first day, which is not in them, to their last', () => {
    expect(arrivalsIn(stays, day('2026-03-01'), day('2026-03-10'))).toBe(2);
    expect(
      [day('2026-02-28'), day('2026-03-02'), day('2026-03-05'), day('2026-04-01')].map((at) => openAt(stays, at)),
    ).toEqual([0, 2, 1, 1]);
  });
});
