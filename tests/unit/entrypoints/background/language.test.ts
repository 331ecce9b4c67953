import { beforeEach, expect, it } from 'vitest';
import { inWords } from '../../../../entrypoints/background/language.ts';
import type { Explanation } from '../../../../utils/model/verdict.ts';
import { readEnglish } from '../../english.ts';
import { verdictOf } from '../../judged.ts';

beforeEach(readEnglish);

it('says a rule of recurrence in words that people can read, and leaves the ticket’s own text alone', async () => {
  const evidence = { signal: 'recurrence', group: 'series', direction: 'operations', weight: 3 } as const;
  const explanation: Explanation = {
    verdict: verdictOf('operations'),
    prior: 0,
    logOdds: 3,
    evidence: [
      { ...evidence, field: 'recurrence', quote: 'RRULE:FREQ=WEEKLY;INTERVAL=2' },
      { ...evidence, field: 'title', quote: 'FREQ=WEEKLY' },
    ],
    nearest: null,
    series: null,
    container: null,
  };
  expect((await inWords(explanation)).evidence.map(({ quote }) => quote)).toEqual(['every 2 weeks', 'FREQ=WEEKLY']);
});
