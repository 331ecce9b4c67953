import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../../../utils/rules/pattern.ts';

const part = fc.constantFrom(
  'k',
  's',
  'renew',
  'Ops ',
  '.*',
  '(a|k)',
  '|',
  '[a|s]',
  '\\(',
  '?',
  '+',
  '{2}',
  '^',
  '(',
  ')',
  '_',
  '-',
  '#7',
);
const source = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const sign = fc.constantFrom(
  'k',
  'K',
  '\u212a',
  's',
  'ſ',
  'renew',
  'RENEW',
  'ops ',
  'a',
  '|',
  '(',
  '_',
  '-',
  '#7',
  'é',
);
const text = fc.array(sign, { maxLength: 8 }).map((parts) => parts.join(''));

describe('a pattern', () => {
  it('finds itself where RE2 finds it, however it begins', () => {
    fc.assert(
      fc.property(source, text, (pattern, inText) => {
        let slow: boolean | null = null;
        try {
          slow = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE).test(inText);
        } catch {
          // It is no pattern.
        }
        expect(patternOf(pattern)?.test(inText) ?? null).toBe(slow);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['renew.*(portal|checkout) 7$', 'Renew the portal 7', true],
    ['renew.*(portal|checkout) 7$', 'Review the portal 7', false],
    ['renew|review', 'Review the portal', true],
    ['a(b)|c', 'c', true],
    ['kelvins', '\u212aelvin\u017f', true],
    ['ops?', 'shop', true],
  ])('%s in %s: %s', (pattern, inText, expected) => {
    expect(patternOf(pattern)?.test(inText)).toBe(expected);
  });
});
