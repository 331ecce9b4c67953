import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openExport } from '../../utils/export/read-json.ts';
import { defaultSettings, Settings } from '../../utils/model/settings.ts';
import { atOnce } from '../../utils/model/steps.ts';
import { readPack } from '../../utils/rules/pack.ts';
import { readRules } from '../../utils/rules/read-text.ts';
import { documentText } from '../../utils/sites/jira/document-text.ts';
import { wikiText } from '../../utils/sites/jira/wiki-text.ts';
import { readEnglish } from '../unit/english.ts';
import { labelRule } from '../unit/utils/rules/some-rules.ts';
import { tryTicket } from './hostile/boundaries/tickets.ts';
import { fullTicket } from './hostile/full-ticket.ts';
import { boundaries } from './hostile/registry.ts';

/** How many cases there are in all, and from which seed: `npm run hostile -- --cases 100000 --seed 7`. */
const cases = Number(process.env.LIFECYCLE_LENS_HOSTILE_CASES ?? 2_500);
const seed = Number(process.env.LIFECYCLE_LENS_HOSTILE_SEED ?? 1);
const shares = boundaries.reduce((sum, { share }) => sum + share, 0);

/** The prototypes that an attacker would reach for, and what they own. */
const prototypes = [Object, Array, Function, String, Number, Boolean, Promise, Map, Set, RegExp, Date].map(
  ({ prototype }) => [prototype, Reflect.ownKeys(prototype), Object.getPrototypeOf(prototype)] as const,
);
const changedPrototypes = () =>
  prototypes.filter(
    ([prototype, names, parent]) =>
      Object.getPrototypeOf(prototype) !== parent || Reflect.ownKeys(prototype).some((name) => !names.includes(name)),
  );

vi.spyOn(console, 'warn').mockImplementation(() => undefined);
readEnglish();
const asked = vi.spyOn(globalThis, 'fetch');
afterAll(() => vi.restoreAllMocks());

describe('whatever comes in from outside', () => {
  it.each(boundaries)(
    '$name: is taken or refused, changes no prototype, and asks nobody',
    async ({ share, texts, take }) => {
      const property = fc.asyncProperty(texts, async (text) => {
        await take(text);
        expect(changedPrototypes()).toEqual([]);
      });
      const run = await fc.check(property, { numRuns: Math.ceil((cases * share) / shares), seed });
      // A hostile text may be a megabyte: enough of it is shown to find it again.
      const told = run.failed
        ? `${String(run.errorInstance)} ${run.counterexamplePath} ${run.counterexample?.[0].slice(0, 600)}`
        : '';
      expect(told).toBe('');
      expect(asked).not.toHaveBeenCalled();
    },
    Math.max(60_000, cases * 50),
  );
});

it('a rule that is nested without end is refused as any other', () => {
  const rule = labelRule('deep', 'x', 'project');
  const when: unknown = JSON.parse(`${'{"kind":"not","of":'.repeat(50_000)}1${'}'.repeat(50_000)}`);
  expect(Settings.safeParse({ ...defaultSettings, rules: [{ ...rule, when }] }).success).toBe(false);
  expect(Settings.safeParse({ ...defaultSettings, rules: [rule] }).success).toBe(true);
});

/** Shortest of some runs, in milliseconds, so that what else the machine does counts little. */
const shortest = (work: () => void): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );

const document = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** What takes in a text of any length. */
const readers: readonly [name: string, take: (text: string) => unknown][] = [
  ['a Data Center’s description', wikiText],
  ['a Cloud’s description', (text) => documentText(document(text))],
  [
    'an import file',
    (text) => atOnce(openExport(JSON.stringify({ format: 'lifecycle-lens', version: 1, tickets: [text] }))),
  ],
  ['a rule pack', readPack],
  ['rules as text', readRules],
  [
    'the reasons of a ticket',
    (text) => tryTicket({ ...fullTicket, title: text.slice(0, 1_000), description: text.slice(0, 20_000) }),
  ],
];
const repeated = [
  '(',
  '{',
  '[x|',
  '*a ',
  '"',
  '\\',
  '- ',
  '1.',
  'é',
  '🚀',
  'week 12 ',
  '{code}',
  'a-',
  '<b>',
  '\n',
  ' ',
  '{{',
  '[~',
  '||',
  'not ',
];

it.each(readers)('%s takes no more than linear time, whatever is repeated', (_, take) => {
  for (const piece of repeated) {
    const [short, long] = [4_000, 32_000].map((length) => piece.repeat(Math.ceil(length / piece.length)));
    const [before, after] = [short, long].map((text) => shortest(() => take(text ?? '')));
    // Eight times the text; what a busy machine adds counts for nothing below the first bound.
    expect(after, piece).toBeLessThan(Math.max(300, 8 * 4 * (before ?? 0)));
  }
});
