import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity, withoutOneWord } from '../../../../utils/classify/near-duplicates.ts';

describe('near duplicates', () => {
  it('are alike by the words they share', () => {
    expect(similarity(['backup', 'check', 'weekly'], ['backup', 'check', 'lyon', 'weekly'])).toBe(0.75);
    expect(similarity(['a'], ['b'])).toBe(0);
    expect(similarity([], [])).toBe(1);
  });

  it('are as alike one way as the other, and wholly alike to themselves', () => {
    const words = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 8 }).map((each) => each.toSorted());
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });

  it('meet where the longer one leaves a word out', () => {
    expect(withoutOneWord(['backup', 'check', 'lyon', 'weekly'])).toContainEqual(['backup', 'check', 'weekly']);
    expect(withoutOneWord(['backup', 'weekly'])).toEqual([]);
    expect(withoutOneWord(Array.from({ length: 30 }, (_, at) => `${at}`))).toEqual([]);
  });
});
