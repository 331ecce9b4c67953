import { expect, it } from 'vitest';
import { longLives } from '../../../../utils/policy/lifetimes.ts';
import { ago, judgedAs, surveyWith } from '../../judged.ts';

const closed = (count: number, days: (at: number) => number) =>
  Array.from({ length: count }, (_, at) =>
    judgedAs('operations', `C-${at}`, { type: 'Task', created: ago(100), resolved: ago(100 - days(at)) }),
  );
const limitOf = (judged: ReturnType<typeof closed>, type = 'Task') => {
  const { work } = surveyWith({ judged: [...judged, judgedAs('operations', 'X', { type })] });
  const last = work.at(-1);
  return last ? longLives(work)(last) : null;
};

it('knows a long life from twenty closed tickets of a kind on', () => {
  expect(limitOf(closed(20, () => 4))).toBeCloseTo(4 * 2 ** 3);
  expect(limitOf(closed(19, () => 4))).toBeNull();
});

it('knows nothing of another type', () => {
  expect(
    limitOf(
      closed(20, () => 4),
      'Incident',
    ),
  ).toBeNull();
});

it('allows more where lives differ more', () => {
  const alike = limitOf(closed(40, () => 4)) ?? 0;
  const spread = limitOf(closed(40, (at) => (at % 2 === 0 ? 1 : 16))) ?? 0;
  expect(spread).toBeGreaterThan(alike);
});
