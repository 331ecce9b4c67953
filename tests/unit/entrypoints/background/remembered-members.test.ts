import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { membersTurned, rememberedMembers } from '../../../../entrypoints/background/remembered-members.ts';
import { mostMembers } from '../../../../utils/classify/surroundings.ts';
import type { Members, Neighbour } from '../../../../utils/model/context.ts';
import { placeIn } from '../../../../utils/storage/records.ts';
import { day, emptyStore } from './stored.ts';

afterEach(emptyStore);

const nobody: Members = { newest: [], count: 0, first: null };

const member = (id: string, created: string | null = null): Neighbour => ({
  id,
  key: id,
  title: id,
  type: null,
  created,
  updated: null,
  resolved: null,
  due: null,
  done: false,
  category: 'unclear',
  checklistNames: [],
});

/** What the store would answer. */
const read = (all: readonly Neighbour[]): Members => {
  const sorted = all.toSorted((a, b) => (placeIn('', a.id, a.created) < placeIn('', b.id, b.created) ? -1 : 1));
  const first = sorted.findLast(({ created }) => created !== null)?.created ?? null;
  return { newest: sorted.slice(0, mostMembers), count: all.length, first };
};

const group = 's:a';

it('remembers a group from one transaction to the next', () => {
  rememberedMembers().keep(group, nobody);
  expect(rememberedMembers().known(group)).toBe(nobody);
  expect(rememberedMembers().known('s:b')).toBeNull();
});

it('keeps the very same members of a group when those of others turn', () => {
  rememberedMembers().keep(group, nobody);
  membersTurned([{ group: 's:b', before: null, after: member('B-1') }]);
  expect(rememberedMembers().known(group)).toBe(nobody);
});

it('keeps nothing that was read before members came to look otherwise', () => {
  const early = rememberedMembers();
  membersTurned([{ group, before: null, after: member('A-1') }]);
  early.keep(group, nobody);
  expect(rememberedMembers().known(group)).toBeNull();
});

it('forgets what a transaction saw that was not kept, and what was cleared', async () => {
  rememberedMembers().keep(group, nobody);
  await emptyStore();
  expect(rememberedMembers().known(group)).toBeNull();
});

it.each([0, mostMembers - 2])(
  'follows members that come, turn and go as the store would tell, or knows that it cannot (%i before)',
  (before) => {
    const crowd = Array.from({ length: before }, (_, at) => member(`Z-${at}`, day(-at - 1)));
    const some = fc.array(
      fc.record({
        id: fc.constantFrom('A-1', 'A-2', 'A-3', 'A-4', 'Z-1', `Z-${mostMembers - 3}`),
        created: fc.option(fc.integer({ min: -500, max: 9 }).map(day)),
        goes: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (steps) => {
        const there = new Map(crowd.map((each) => [each.id, each]));
        rememberedMembers().keep(group, read([...there.values()]));
        for (const { id, created, goes } of steps) {
          const after = goes ? null : member(id, created);
          membersTurned([{ group, before: there.get(id) ?? null, after }]);
          if (after === null) there.delete(id);
          else there.set(id, after);
          const known = rememberedMembers().known(group);
          const stored = read([...there.values()]);
          if (known !== null) expect(known).toEqual(stored);
          else rememberedMembers().keep(group, stored);
        }
      }),
    );
  },
);
