import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Rules } from '../../../../utils/model/rule.ts';
import { readRules } from '../../../../utils/rules/read-text.ts';
import { writeRules } from '../../../../utils/rules/write-text.ts';
import { someRules } from './some-rules.ts';

const problemOf = (text: string) => {
  const read = readRules(text);
  return read.ok ? null : read.problem;
};
const whenOf = (when: string) => {
  const read = readRules(`rule a "A" when ${when} then project`);
  return read.ok ? read.rules[0]?.when : read.problem;
};

describe('readRules', () => {
  it('gives back every rule that was written, to the letter', () => {
    fc.assert(
      fc.property(someRules(), (rules) => {
        expect(z.parse(Rules, rules)).toEqual(rules);
        expect(readRules(writeRules(rules))).toEqual({ ok: true, rules });
      }),
      { numRuns: 500 },
    );
  });

  it('reads what a person would write', () => {
    const text = `
      # What the platform team means by operations
      rule infra "Infra is operations"
        note "agreed in March"
        when label is "infra" and (type is not "Epic" or due is not set)
        then operations

      RULE old "Old and quiet" off
        when updated older than 180 days OR part of series
        then lean project 1.5`;
    const read = readRules(text);
    expect(read.ok && read.rules.map(({ id, on, outcome }) => [id, on, outcome.kind])).toEqual([
      ['infra', true, 'verdict'],
      ['old', false, 'lean'],
    ]);
  });

  it('binds and closer than or, and not closest', () => {
    const test = (value: string) => ({ kind: 'test', attribute: 'label', operator: 'is', values: [value] });
    expect(whenOf('label is "a" or not label is "b" and label is "c"')).toEqual({
      kind: 'any',
      of: [test('a'), { kind: 'all', of: [{ kind: 'not', of: test('b') }, test('c')] }],
    });
  });

  it.each([
    ['rule a "A"\n  when lable is "x"\n  then project', 'unknown-attribute', 2, 8],
    ['rule a "A" when label iz "x" then project', 'unknown-operator', 1, 23],
    ['rule a "A" when label older than 3 days then project', 'wrong-operator', 1, 23],
    ['rule a "A" when label is "x then project', 'unclosed-string', 1, 26],
    ['rule a "A" when label is "\\q" then project', 'bad-escape', 1, 26],
    ['rule a "A" when title matches /(/ then project', 'bad-pattern', 1, 31],
    ['rule a "A" when title matches /(a{1000}){1000}/ then project', 'bad-pattern', 1, 31],
    ['rule a "A" when title matches /(?=x)/ then project', 'bad-pattern', 1, 31],
    ['rule a "A" when created older than 3 then project', 'expected', 1, 38],
    ['rule a "A" when label is "x"', 'expected', 1, 29],
    ['rule A! "A" when label is "x" then project', 'strange-character', 1, 7],
    ['rule a "A" when label is "x" then lean project 9', 'wrong-value', 1, 48],
    ['rule a "A" when label is "x" then project rule a "B" when label is "y" then project', 'duplicate-id', 1, 48],
    [`rule a "A" when ${'('.repeat(10_000)}label is "x"`, 'too-deep', 1, 37],
    [`rule a "A" when ${'not '.repeat(10_000)}label is "x"`, 'too-deep', 1, 97],
  ])('says where %j is wrong', (text, code, line, column) => {
    expect(problemOf(text)).toMatchObject({ code, line, column });
  });

  it('never throws, whatever it is given', () => {
    const pieces = [
      'rule',
      'a',
      '"x"',
      'when',
      'not',
      '(',
      ')',
      ',',
      'label',
      'is',
      'any of',
      'then',
      'lean',
      '3',
      '/x/',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 }))), (words) => {
        expect(typeof readRules(words.join(' ')).ok).toBe('boolean');
      }),
    );
  });
});
