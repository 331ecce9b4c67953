import { expect, it } from 'vitest';
import { byTurns } from '../../../../utils/model/steps.ts';
import { findingsInSteps, findingsOf } from '../../../../utils/policy/findings.ts';
import { surveyOf } from '../../../../utils/policy/survey.ts';
import { containerOf, inputOf, judgedAs, many } from '../../judged.ts';

it('puts the worst first, and keeps the registry’s order among equals', () => {
  const tickets = [judgedAs('operations', 'X-1', { created: '2026-06-01T00:00:00.000Z' })];
  const judged = [...many('operations', 12), ...many('unclear', 8)];
  const containers = [
    { container: containerOf('A', { neverEnding: true }), tickets },
    { container: containerOf('B', { slipped: true }), tickets },
  ];
  expect(findingsOf(inputOf({ judged, containers })).map(({ hint }) => hint)).toEqual([
    'operations_over_cap',
    'delivered_still_fed',
    'never_ending_container',
    'unclear_too_high',
  ]);
});

it('lists two thousand tickets behind a finding at most, and says how many more there are', () => {
  const [over] = findingsOf(inputOf({ judged: many('operations', 2_003) }));
  expect(over?.tickets).toHaveLength(2_000);
  expect(over?.more).toBe(3);
  const [whole] = findingsOf(inputOf({ judged: many('operations', 2_000) }));
  expect(whole?.more).toBeUndefined();
});

it('says that all is well only by itself', () => {
  expect(findingsOf(inputOf({ judged: many('project', 20) })).map(({ hint }) => hint)).toEqual(['all_well']);
});

it('has nothing to say about nothing', () => {
  expect(findingsOf(inputOf({}))).toEqual([]);
});

it('does not depend on the order of the tickets', () => {
  const judged = [...many('operations', 12), ...many('project', 8)];
  const said = (order: typeof judged) =>
    findingsOf(inputOf({ judged: order })).map(({ hint, values }) => ({ hint, values }));
  expect(said(judged.toReversed())).toEqual(said(judged));
});

it('finds the same a hint at a time, with a turn for others before each', async () => {
  const input = inputOf({ judged: [...many('operations', 12), ...many('unclear', 8)] });
  let turns = 0;
  const found = await byTurns(findingsInSteps(surveyOf(input)), async () => {
    turns += 1;
  });
  expect(found).toEqual(findingsOf(input));
  expect(turns).toBeGreaterThan(10);
});
