import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { answerGuards, requestGuards } from '../../../../utils/messaging/page-guards.ts';
import { pageToBackground, toPage } from '../../../../utils/messaging/page-protocol.ts';
import { almost } from '../../../contract/hostile/mutated.ts';

const verdict = { category: 'project', probability: 0.1, confidence: 'low', by: 'evidence' };
const kept = { kept: false, reason: 'quota' };
const look = {
  tagsOn: true,
  emphasis: { category: 'unclear', mode: 'dim' },
  look: { words: true, unclear: false },
  language: 'de',
};
const explanation = {
  verdict,
  prior: -0.2,
  logOdds: 1.5,
  evidence: [{ signal: 'errand', group: 'words', direction: 'operations', weight: 1, field: 'title', quote: 'backup' }],
  series: { mask: 'backup #', count: 3, first: 'a', last: 'b', cadenceDays: 7, next: null },
  container: {
    ...{ key: 'A-1', title: 'Epic', open: 1, done: 2, first: null, neverEnding: false, slipped: true },
    shape: { closing: true, zombie: false, minority: null, delivered: '2026-01-01' },
  },
  nearest: { signal: 'due', category: 'project' },
  rule: { id: 'r', name: 'Rule', by: 'policy' },
};

/** What is right, by the name of each message. */
const answers = {
  tickets: [{ verdicts: { ids: ['a'], said: ['project high rule 3'] }, kept }],
  verdicts: [
    { ids: ['a'], said: ['project high rule 3'] },
    { ids: [], said: [] },
  ],
  explain: [explanation, null],
  correct: [kept, { kept: true, reason: null }],
  tune: [null, undefined],
  texts: [{ tag_project: 'Projekt' }, null],
  page: [look, { tagsOn: false, emphasis: null }],
} satisfies Record<keyof typeof answerGuards, readonly unknown[]>;
const requests = {
  refresh: [null, undefined],
  appearance: [look],
  point: [{ what: 'why' }],
  leave: [null],
  reveal: [{ id: 'a' }],
  health: [null],
  readList: [{ go: true }],
} satisfies Record<keyof typeof requestGuards, readonly unknown[]>;

const cases = [
  ...Object.entries(answers).map(([name, right]) => ({ name, right, guards: answerGuards, side: 'response' as const })),
  ...Object.entries(requests).map(([name, right]) => ({
    name,
    right,
    guards: requestGuards,
    side: 'request' as const,
  })),
];
const guardOf = (guards: object, name: string): ((value: unknown) => boolean) =>
  Object.entries<(value: unknown) => boolean>({ ...guards }).find(([one]) => one === name)?.[1] ?? (() => false);
const schemaOf = (side: 'request' | 'response', name: string) =>
  Object.entries<{ request: z.ZodMiniType; response: z.ZodMiniType }>(
    side === 'response' ? pageToBackground : toPage,
  ).find(([one]) => one === name)?.[1][side];

/** Numbers out of range and lengths are the schemas' business; everything else of a shape a guard sees as they do. */
describe.each(cases)('the guard of $name', ({ name, right, guards, side }) => {
  const guard = guardOf(guards, name);

  it('lets through what is right', () => {
    for (const value of right) expect([value, guard(value)]).toEqual([value, true]);
  });

  it('lets through only what its schema does', () => {
    const schema = schemaOf(side, name);
    fc.assert(
      fc.property(almost(...right.filter((value) => value !== undefined)), (text) => {
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          return true;
        }
        if (!guard(value)) return true;
        const parsed = schema?.safeParse(value);
        return parsed?.success === true || parsed?.error?.issues.every(({ code }) => /^too_(big|small)$/.test(code));
      }),
      { numRuns: 300 },
    );
  });
});
