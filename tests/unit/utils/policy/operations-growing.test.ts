import { expect, it } from 'vitest';
import { operationsGrowing } from '../../../../utils/policy/operations-growing.ts';
import { ago, counted, judgedAs, surveyWith } from '../../judged.ts';

/** Tickets of the last periods of 28 days, the oldest period first: so many operations among so many. */
const find = (...periods: readonly (readonly [operations: number, all: number])[]) => {
  const judged = periods.flatMap(([operations, all], at) =>
    Array.from({ length: all }, (_, index) =>
      judgedAs(index < operations ? 'operations' : 'project', `P${at}-${index}`, {
        created: ago((periods.length - 1 - at) * 28 + (index % 28)),
      }),
    ),
  );
  return operationsGrowing.find(surveyWith({ judged }), []);
};

it('speaks after three rises running, from the first share to the last', () => {
  expect(find([6, 20], [7, 20], [8, 20], [9, 20])).toMatchObject({
    severity: 'warning',
    values: [{ share: 0.3 }, { share: 0.45 }, counted(80)],
    sample: 80,
  });
});

it('speaks from eight points on', () => {
  expect(find([30, 100], [33, 100], [36, 100], [38, 100])).not.toBeNull();
  expect(find([30, 100], [33, 100], [36, 100], [37, 100])).toBeNull();
});

it('keeps silent when one period did not rise, and on periods of fewer than twenty tickets', () => {
  expect(find([6, 20], [8, 20], [8, 20], [12, 20])).toBeNull();
  expect(find([6, 20], [7, 20], [8, 20], [9, 19])).toBeNull();
  expect(find([7, 20], [8, 20], [9, 20])).toBeNull();
});
