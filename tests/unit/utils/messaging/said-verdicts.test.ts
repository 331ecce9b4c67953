import { expect, it } from 'vitest';
import { hearVerdicts, probabilitySteps, sayVerdicts } from '../../../../utils/messaging/said-verdicts.ts';
import type { Verdict } from '../../../../utils/model/verdict.ts';

const percent = (probability: number): number => Math.round(100 * probability);

it('are heard as they were said, to the percent that a page shows', () => {
  const said: Record<string, Verdict> = {};
  for (let step = 0; step <= 2 * probabilitySteps; step += 1) {
    const probability = step / (2 * probabilitySteps);
    said[`a/b/${step}`] = { category: 'not-work', confidence: 'medium', by: 'correction', probability };
  }
  const heard = hearVerdicts(JSON.parse(JSON.stringify(sayVerdicts(said))));
  expect(Object.keys(heard)).toEqual(Object.keys(said));
  for (const [id, { probability, ...rest }] of Object.entries(said)) {
    expect(heard[id]).toMatchObject(rest);
    expect(percent(heard[id]?.probability ?? -1)).toBe(percent(probability));
    expect(heard[id]?.probability).toBeLessThanOrEqual(1);
  }
});

it('are passed over where they are none', () => {
  const ids = ['a', 'b', 'c', 'd', '__proto__'];
  const none = ['certain high rule 3', 'project high rule x', '', 'project high', 'project high rule 3'];
  const heard = hearVerdicts({ ids, said: none });
  expect(Object.keys(heard)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(heard)).toBeNull();
  expect(hearVerdicts({ ids, said: [] })).toEqual({});
});
