import { describe, expect, it } from 'vitest';
import { counts, isCountedPair, isEnumeration, type Member } from '../../../../utils/classify/enumeration.ts';
import { readTitle } from '../../../../utils/classify/mask.ts';
import { run } from './series-cases.ts';

const members = (titles: readonly string[], day: (at: number) => string = () => '2026-05-20'): Member[] =>
  titles.map((title, at) => ({
    neighbour: run(title, day(at)),
    read: readTitle(title),
    day: Date.parse(day(at)) / 86_400_000,
  }));

describe('numbers that count the parts of one job', () => {
  it('begin at the start, come once each and lie close together', () => {
    expect([counts([1, 2, 3]), counts([3, 1, 2]), counts([2, 3, 5])]).toEqual([true, true, true]);
    expect([counts([7, 8, 9]), counts([1, 2, 2]), counts([1, 40, 90]), counts([1]), counts([])]).toEqual(
      Array(5).fill(false),
    );
  });

  it('are found in any place of the title', () => {
    expect(isEnumeration(members(['Room 4: fix door 1', 'Room 4: fix door 2', 'Room 4: fix door 3']))).toBe(true);
    expect(isEnumeration(members(['Clean room 7', 'Clean room 12', 'Clean room 7']))).toBe(false);
    expect(isEnumeration(members(['Clean the room', 'Clean the room']))).toBe(false);
  });

  it('may look like days, unless they are the days on which the tickets were made', () => {
    expect(isCountedPair(members(['Port test 1/8', 'Port test 2/8', 'Port test 3/8']))).toBe(true);
    expect(isCountedPair(members(['Clause 4.1', 'Clause 4.2', 'Clause 4.3']))).toBe(true);
    const march = (at: number): string => `2026-03-0${at + 1}`;
    expect(isCountedPair(members(['Cash-up 1.3.', 'Cash-up 2.3.', 'Cash-up 3.3.'], march))).toBe(false);
    expect(isCountedPair(members(['Cash-up', 'Cash-up']))).toBe(false);
  });
});
