import { expect, it } from 'vitest';
import { groupsOf, shippable } from './word-data.ts';

const words = new Map([
  ['renew', 0.411],
  ['patch', 0.39],
  ['design', -0.52],
  ['the', 0.01],
  ['a|b', 2],
]);

it('rounds weights, leaves out what is too light and what would break the file', () => {
  expect([...shippable(words)]).toEqual([
    ['renew', 0.4],
    ['patch', 0.4],
    ['design', -0.52],
  ]);
});

it('groups terms of one weight, sorted, the same each time', () => {
  expect(groupsOf(words)).toEqual([
    { weight: -0.52, terms: 'design' },
    { weight: 0.4, terms: 'patch|renew' },
  ]);
  expect(groupsOf(new Map([...words].toReversed()))).toEqual(groupsOf(words));
});
