import { expect, it } from 'vitest';
import { closedThenAdded } from '../../../../utils/policy/closed-then-added.ts';
import { ago, epicWith, judgedAs, surveyWith } from '../../judged.ts';

const find = (added: readonly number[], known = {}) => {
  const own = judgedAs('project', 'E-1', { title: 'Migration', resolved: ago(40), statusCategory: 'done' });
  const children = [90, 80, ...added].map((day, at) => judgedAs('project', `C-${at}`, { created: ago(day) }));
  return closedThenAdded.find(surveyWith(epicWith(own, children, known)), []);
};

it('speaks of two tickets added since', () => {
  expect(find([30, 20])).toMatchObject({
    severity: 'warning',
    values: ['Migration', { number: 2 }],
    count: 1,
    sample: 1,
  });
  expect(find([30])).toBeNull();
});

it('takes the first two days for late booking', () => {
  expect(find([37, 37])).not.toBeNull();
  expect(find([38, 38])).toBeNull();
});

it('leaves what has become operations to the hint for that', () => {
  expect(find([30, 20], { slipped: true })).toBeNull();
});
