import { expect, it } from 'vitest';
import { toilGrowing } from '../../../../utils/policy/toil-growing.ts';
import { ago, judgedAs, surveyWith } from '../../judged.ts';

const series = {
  mask: 'reset access #',
  count: 9,
  first: '2026-01-01',
  last: '2026-06-01',
  cadenceDays: null,
  next: null,
};
const runs = (...days: readonly number[]) =>
  days.map((day, at) => judgedAs('operations', `R-${at}`, { title: `Reset access ${at}`, created: ago(day) }, series));
const find = (...days: readonly number[]) => toilGrowing.find(surveyWith({ judged: runs(...days) }), []);

it('speaks of a series that ran four times in the last thirty days', () => {
  expect(find(1, 8, 15, 29)).toMatchObject({
    severity: 'warning',
    message: 'hint_toil_often',
    values: ['Reset access 0', { number: 4 }],
    count: 1,
    sample: 1,
  });
  expect(find(1, 8, 15, 30)).toBeNull();
});

it('speaks of one that grew by a fifth on the quarter before', () => {
  const before = [100, 110, 120, 130, 140];
  expect(find(...before, 31, 45, 55, 65, 75, 85)).toMatchObject({
    message: 'hint_toil_growing',
    values: ['Reset access 5', { share: 0.2 }],
  });
  expect(find(...before, 31, 45, 55, 65, 75)).toBeNull();
});

it('says nothing of growth from fewer than four runs', () => {
  expect(find(100, 110, 120, 31, 45, 55, 65, 75)).toBeNull();
});
