import { expect, it } from 'vitest';
import { membersTurned, rememberedMembers } from '../../../../entrypoints/background/remembered-members.ts';

const members = { newest: [], count: 3, first: null };

it('remembers a group from one transaction to the next', () => {
  const remembered = rememberedMembers();
  remembered.begin().keep('s:a', members);
  expect(remembered.begin().known('s:a')).toBe(members);
  expect(remembered.begin().known('s:b')).toBeNull();
});

it('forgets everything once members look otherwise', () => {
  const remembered = rememberedMembers();
  remembered.begin().keep('s:a', members);
  membersTurned();
  expect(remembered.begin().known('s:a')).toBeNull();
});

it('keeps nothing that was read before members came to look otherwise', () => {
  const remembered = rememberedMembers();
  const early = remembered.begin();
  membersTurned();
  early.keep('s:a', members);
  expect(remembered.begin().known('s:a')).toBeNull();
});
