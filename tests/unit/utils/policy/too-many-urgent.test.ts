import { expect, it } from 'vitest';
import { defaultPolicies } from '../../../../utils/model/policies.ts';
import { tooManyUrgent } from '../../../../utils/policy/too-many-urgent.ts';
import { ago, many, surveyWith } from '../../judged.ts';

const underWay = {
  priority: 'Highest',
  statusCategory: 'indeterminate',
  project: { key: 'P', name: 'Platform', kind: null },
} as const;
const find = (judged: ReturnType<typeof many>, policies = defaultPolicies) =>
  tooManyUrgent.find(surveyWith({ judged, policies }), []);

it('speaks of two urgent tickets in progress at once', () => {
  expect(find(many('operations', 2, underWay))).toMatchObject({
    severity: 'warning',
    values: ['Platform', { number: 2 }, { number: 1 }],
    count: 1,
    sample: 2,
  });
});

it('keeps silent at the limit, and on those that wait', () => {
  expect(find(many('operations', 1, underWay))).toBeNull();
  expect(find(many('operations', 2, underWay), { ...defaultPolicies, urgent: 2 })).toBeNull();
  expect(find(many('operations', 3, { ...underWay, statusCategory: 'new' }))).toBeNull();
});

it('speaks of more than a tenth of what was finished in four weeks', () => {
  const finished = { resolved: ago(10), statusCategory: 'done' } as const;
  const urgent = (count: number) => many('project', count, { ...finished, labels: ['expedite'] });
  const rest = (count: number) => many('operations', count, finished);
  expect(find([...urgent(3), ...rest(17)])).toMatchObject({ message: 'hint_too_many_urgent_done', sample: 20 });
  expect(find([...urgent(2), ...rest(18)])).toBeNull();
  expect(find([...urgent(3), ...rest(16)])).toBeNull();
});
