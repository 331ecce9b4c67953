import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem, termsOf, textOf } from '../../../../utils/signals/text.ts';

describe('stem', () => {
  it.each([
    ['reports', 'report'],
    ['policies', 'policy'],
    ['boxes', 'box'],
    ['access', 'access'],
    ['status', 'status'],
    ['bus', 'bus'],
    ['team’s', 'team'],
  ])('%s becomes %s', (word, stemmed) => expect(stem(word)).toBe(stemmed));
});

describe('termsOf', () => {
  it('masks addresses, people, years, numbers and codes', () => {
    expect(termsOf('see https://example.com/a @ana 2024 12 b2b')).toEqual([
      'see',
      '<url>',
      '<person>',
      '<year>',
      '<number>',
      '<code>',
    ]);
  });

  it('cuts compounds into their words', () => {
    expect(termsOf('roll-out and_then')).toEqual(['roll', 'out', 'and', 'then']);
  });

  it('never fails and never gives an empty word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(termsOf(text)).not.toContain('');
      }),
    );
  });
});

describe('textOf', () => {
  it('keeps places: lower case is as long as the text', () => {
    for (const text of ['Ärger MIT Ümlauten', 'İZMİR office İİ']) {
      const { raw, lower } = textOf(text);
      expect(lower).toHaveLength(raw.length);
    }
  });

  it('tells where each word stands', () => {
    const { raw, words, from, to } = textOf('Roll-out: see  Reports!');
    expect(words).toEqual(['roll', 'out', 'see', 'report']);
    expect(words.map((_, at) => raw.slice(from[at], to[at]))).toEqual(['Roll', 'out', 'see', 'Reports']);
  });
});
