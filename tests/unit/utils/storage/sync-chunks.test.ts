import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allBytes, fromItems, itemBytes, sizeOf, toItems } from '../../../../utils/storage/sync-chunks.ts';
import { anyCharacter } from '../../any-character.ts';

const about = { generation: 'g2', ancestors: ['g1'], device: 'd', at: '2026-06-30T12:00:00.000Z' };
const totalOf = (items: Record<string, unknown>): number =>
  Object.entries(items).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);

it('brings back what it was given, in items that the browser takes', () => {
  const someText = fc
    .array(fc.constantFrom('a', '"', '\n', '日', '😀', '\\', '\ud83d'))
    .map((all) => all.join('').repeat(300));
  fc.assert(
    fc.property(someText, fc.string({ unit: anyCharacter }), (long, short) => {
      const { items, left } = toItems(
        [
          { name: 'core', value: { short } },
          { name: 'rules', value: [long] },
        ],
        about,
      );
      expect(left).toEqual([]);
      for (const [key, value] of Object.entries(items)) expect(sizeOf(key, value)).toBeLessThanOrEqual(itemBytes);
      expect(fromItems(items)?.parts).toEqual({ core: { short }, rules: [long] });
    }),
  );
});

it('leaves out the part that does not fit, names it, and stays within the quota', () => {
  const { items, left } = toItems(
    [
      { name: 'core', value: 'small' },
      { name: 'rules', value: 'x'.repeat(120_000) },
      { name: 'words', value: 'y'.repeat(60_000) },
    ],
    about,
  );
  expect(left).toEqual(['rules']);
  expect(totalOf(items)).toBeLessThanOrEqual(allBytes);
  expect(Object.keys(fromItems(items)?.parts ?? {})).toEqual(['core', 'words']);
});

it('waits until all items of one generation are there', () => {
  const whole = toItems([{ name: 'core', value: 'x'.repeat(20_000) }], about).items;
  const older = toItems([{ name: 'core', value: 'z'.repeat(20_000) }], { ...about, generation: 'g1' }).items;
  const { 'settings.core.1': _, ...some } = whole;
  expect(fromItems(some)).toBeNull();
  expect(fromItems({ ...whole, 'settings.core.1': older['settings.core.1'] })).toBeNull();
  expect(fromItems({})).toBeNull();
});
