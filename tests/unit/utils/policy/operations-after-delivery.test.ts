import { expect, it } from 'vitest';
import { operationsAfterDelivery } from '../../../../utils/policy/operations-after-delivery.ts';
import { ago, judgedAs, surveyWith } from '../../judged.ts';

const children = Array.from({ length: 5 }, (_, at) => ({ title: `Part ${at}`, done: true }));
const created = (count: number, day: number) =>
  Array.from({ length: count }, (_, at) => judgedAs('operations', `O${day}-${at}`, { created: ago(day) }));
const find = (before: number, last: number, finished = 50) => {
  const own = judgedAs('project', 'P-1', {
    title: 'App v2',
    children,
    resolved: ago(finished),
    statusCategory: 'done',
  });
  return operationsAfterDelivery.find(surveyWith({ judged: [own, ...created(before, 90), ...created(last, 20)] }), []);
};

it('speaks when a fifth more came since, with both counts', () => {
  expect(find(10, 12)).toMatchObject({
    severity: 'info',
    values: ['App v2', { share: 0.2 }, { number: 10 }, { number: 12 }],
    count: 1,
    sample: 22,
  });
  expect(find(10, 11)).toBeNull();
});

it('keeps silent on fewer than ten tickets before', () => {
  expect(find(9, 20)).toBeNull();
});

it('needs a project that was finished in between', () => {
  expect(find(10, 15, 29)).toBeNull();
  expect(find(10, 15, 120)).toBeNull();
  expect(find(10, 15, 119)).not.toBeNull();
});
