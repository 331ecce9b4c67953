import { describe, expect, it } from 'vitest';
import { isClosing, isZombie, minorityOf } from '../../../../utils/classify/container-shape.ts';
import type { Stay } from '../../../../utils/classify/flow.ts';
import type { Category } from '../../../../utils/model/verdict.ts';
import { run } from './series-cases.ts';

const today = 20_000;
const stay = (came: number, left: number | null): Stay => ({ came, left, done: left !== null });
const ticks = (from: number, to: number, gap: number): number[] =>
  Array.from({ length: Math.floor((to - from) / gap) + 1 }, (_, at) => from + at * gap);

describe('the rest of the work', () => {
  it('closes when the scope stands and it falls month after month', () => {
    const worked = ticks(today - 300, today - 200, 5).map((came, at) =>
      stay(came, today - 130 + at * 7 < today ? today - 130 + at * 7 : null),
    );
    expect(isClosing(worked, today)).toBe(true);
    const fed = [...worked, ...ticks(today - 100, today, 4).map((came) => stay(came, null))];
    expect(isClosing(fed, today)).toBe(false);
    expect(isClosing(worked.slice(0, 5), today)).toBe(false);
  });
});

describe('a zombie', () => {
  const now = Date.parse('2026-09-30') / 86_400_000;
  const open = [run('A', '2026-03-01'), run('B', '2026-03-01', { updated: '2026-06-01T10:00:00Z' })];

  it('is open, over its end or without one, and untouched for 60 days', () => {
    expect(isZombie(false, null, open, now)).toBe(true);
    expect(isZombie(false, now - 10, open, now)).toBe(true);
  });

  it('is none that is closed, ahead of its end, touched lately, or has nothing left to do', () => {
    expect(isZombie(true, null, open, now)).toBe(false);
    expect(isZombie(false, now + 1, open, now)).toBe(false);
    expect(isZombie(false, null, [...open, run('C', '2026-08-15')], now)).toBe(false);
    expect(
      isZombie(
        false,
        null,
        open.map((each) => ({ ...each, done: true })),
        now,
      ),
    ).toBe(false);
  });
});

describe('the smaller kind among the children', () => {
  const members = (...categories: Category[]) => categories.map((category, at) => run(`${at}`, null, { category }));

  it('is a share of those that were judged', () => {
    expect(minorityOf(members('project', 'project', 'project', 'operations', 'unclear', 'project'))).toBeCloseTo(0.2);
    expect(minorityOf(members('operations', 'operations', 'operations', 'operations', 'operations'))).toBe(0);
    expect(minorityOf(members('project', 'operations', 'unclear', 'unclear', 'unclear'))).toBeNull();
  });
});
