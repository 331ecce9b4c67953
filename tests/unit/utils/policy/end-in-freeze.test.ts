import { expect, it } from 'vitest';
import { defaultPolicies } from '../../../../utils/model/policies.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { endInFreeze } from '../../../../utils/policy/end-in-freeze.ts';
import { judgedAs, surveyWith } from '../../judged.ts';

const policies = { ...defaultPolicies, freezes: [{ id: 'f', name: 'Year end', from: '2026-12-15', to: '2027-01-04' }] };
const find = (known: Partial<Ticket>, category: 'project' | 'operations' = 'project') =>
  endInFreeze.find(surveyWith({ policies, judged: [judgedAs(category, 'P-1', { title: 'Portal', ...known })] }), []);

it('speaks of a due date within a freeze, with its day and name', () => {
  expect(find({ due: '2026-12-20' })).toMatchObject({
    severity: 'alert',
    values: ['Portal', { day: '2026-12-20' }, 'Year end'],
    count: 1,
    sample: 1,
  });
});

it('takes the first and the last day in, and no other', () => {
  expect(find({ due: '2026-12-15' })).not.toBeNull();
  expect(find({ due: '2027-01-04' })).not.toBeNull();
  expect(find({ due: '2026-12-14' })).toBeNull();
  expect(find({ due: '2027-01-05' })).toBeNull();
});

it('sees a planned release, and not one that is out', () => {
  const version = (released: boolean) => ({ versions: [{ name: '2', released, releaseDate: '2026-12-24' }] });
  expect(find(version(false))).not.toBeNull();
  expect(find(version(true))).toBeNull();
});

it('keeps silent on operations, on what is over, and without freezes', () => {
  expect(find({ due: '2026-12-20' }, 'operations')).toBeNull();
  expect(find({ due: '2026-12-20', statusCategory: 'done' })).toBeNull();
  const judged = [judgedAs('project', 'P-1', { due: '2026-12-20' })];
  expect(endInFreeze.find(surveyWith({ judged }), [])).toBeNull();
});
