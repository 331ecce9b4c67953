import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compareRules, mergeRules, RulePack, readPack, writePack } from '../../../../utils/rules/pack.ts';
import { labelRule, someRules } from './some-rules.ts';

const pack: RulePack = {
  format: 'lifecycle-lens/rule-pack',
  version: 1,
  name: 'Ours',
  origin: 'Agreed in March',
  rules: [labelRule('a', 'infra', 'operations'), labelRule('b', 'ux', 'project')],
  words: [{ language: 'de', term: 'wartung', weight: 1.5 }],
};
const json = (known: object): string => JSON.stringify({ ...pack, ...known });
const nested = (depth: number): string =>
  `{"format":"lifecycle-lens/rule-pack","version":1,"rules":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const withRule = (known: object): string => json({ rules: [{ ...pack.rules[0], ...known }] });
const test = (operator: string, value: string): object => ({
  when: { kind: 'not', of: { kind: 'test', attribute: 'title', operator, values: [value] } },
});

describe('readPack', () => {
  it('gives back what was written, to the letter, unless it names why it cannot be handed on', () => {
    let same = 0;
    fc.assert(
      fc.property(someRules(), (rules) => {
        const read = readPack(writePack({ ...pack, rules }));
        if (read.ok) same += 1;
        if (read.ok) expect(read.pack).toEqual({ ...pack, rules });
        else
          expect(read.problem).toMatchObject({ code: 'hidden-characters', place: expect.stringMatching(/^rules\.\d/) });
      }),
      { numRuns: 300 },
    );
    expect(same).toBeGreaterThan(30);
  });

  it.each([
    ['prototype keys', `{"__proto__": {"x": 1}, ${json({}).slice(1)}`, 'forbidden-key', '__proto__'],
    ['prototype keys inside', withRule({}).replace('"note"', '"constructor"'), 'forbidden-key', 'rules.0.constructor'],
    ['10 MB', json({ origin: 'x'.repeat(10_000_000) }), 'too-large', ''],
    ['nesting of 10,000', nested(10_000), 'too-deep', ''],
    ['a wrong version', json({ version: 2 }), 'wrong-version', 'version'],
    ['another format', '{"rules": []}', 'wrong-format', 'format'],
    ['no JSON', 'rules: none', 'no-json', ''],
    ['wrong types', withRule({ on: 'yes' }), 'wrong-shape', 'rules.0.on'],
    ['an unknown field', withRule({ run: 'alert(1)' }), 'wrong-shape', 'rules.0'],
    ['a value that does not suit', withRule(test('older-than', 'x')), 'wrong-shape', 'rules.0.when.of'],
    ['duplicate ids', json({ rules: [pack.rules[0], pack.rules[0]] }), 'duplicate-id', 'rules.1.id'],
    ['zero-width characters', withRule({ name: 'in\u200bfra' }), 'hidden-characters', 'rules.0.name'],
    ['turned order of letters', withRule({ note: 'abc\u202efdp' }), 'hidden-characters', 'rules.0.note'],
    [
      'a pattern that multiplies',
      withRule(test('matches', '(a{1000}){1000}')),
      'bad-pattern',
      'rules.0.when.of.values.0',
    ],
    ['a pattern with look-around', withRule(test('matches', '(?=a)')), 'bad-pattern', 'rules.0.when.of.values.0'],
  ])('refuses %s and names the place', (_, text, code, place) => {
    expect(readPack(text)).toEqual({ ok: false, problem: { code, place } });
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readPack(text).ok).toBe(false);
      }),
    );
  });
});

it('is published as the schema that it is', () => {
  const published: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../../docs/rule-pack.schema.json'), 'utf8'),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(RulePack, { io: 'input' }))));
});

it('merges by id: in place what is there, after it what is new, and nothing goes', () => {
  const mine = [labelRule('b', 'ux', 'operations'), labelRule('c', 'x', 'project')];
  expect(mergeRules(mine, pack.rules).map(({ id, outcome }) => [id, outcome])).toEqual([
    ['b', { kind: 'verdict', category: 'project' }],
    ['c', { kind: 'verdict', category: 'project' }],
    ['a', { kind: 'verdict', category: 'operations' }],
  ]);
  const { added, changed, gone } = compareRules(mine, pack.rules);
  expect([added.map(({ id }) => id), changed.map(({ after }) => after.id), gone.map(({ id }) => id)]).toEqual([
    ['a'],
    ['b'],
    ['c'],
  ]);
  expect(mergeRules(mergeRules(mine, pack.rules), pack.rules)).toEqual(mergeRules(mine, pack.rules));
});
