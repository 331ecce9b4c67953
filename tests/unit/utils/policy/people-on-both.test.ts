import { expect, it } from 'vitest';
import { peopleOnBoth } from '../../../../utils/policy/people-on-both.ts';
import { ago, judgedAs, surveyWith } from '../../judged.ts';

const find = (onProjects: readonly string[], onOperations: readonly string[], known = {}) =>
  peopleOnBoth.find(
    surveyWith({
      judged: [
        judgedAs('project', 'P-1', { people: [...onProjects], statusCategory: 'indeterminate' }),
        judgedAs('operations', 'O-1', {
          people: [...onOperations],
          statusCategory: 'done',
          resolved: ago(10),
          ...known,
        }),
      ],
    }),
    [],
  );

it('speaks when half of the people have both, and names nobody', () => {
  const finding = find(['a', 'b', 'c'], ['a', 'b', 'd']);
  expect(finding).toMatchObject({ severity: 'warning', count: 2, values: [{ number: 4 }] });
  expect(JSON.stringify(finding?.values)).not.toMatch(/"[abcd]"/);
  expect(find(['a', 'b', 'c', 'e'], ['a', 'b', 'd'])).toBeNull();
});

it('keeps silent on fewer than four people', () => {
  expect(find(['a', 'b'], ['a', 'b', 'c'])).toBeNull();
});

it('looks four weeks back', () => {
  expect(find(['a', 'b', 'c'], ['a', 'b', 'd'], { resolved: ago(27) })).not.toBeNull();
  expect(find(['a', 'b', 'c'], ['a', 'b', 'd'], { resolved: ago(28) })).toBeNull();
});
