import { beforeEach, expect, it } from 'vitest';
import { verdictWords } from '../../../../utils/i18n/verdict-words.ts';
import type { Verdict } from '../../../../utils/model/verdict.ts';
import { readEnglish } from '../../english.ts';

beforeEach(readEnglish);

const verdict = (known: Partial<Verdict>): Verdict => ({
  category: 'operations',
  probability: 0.87,
  confidence: 'high',
  by: 'evidence',
  ...known,
});

it.each([
  [{}, 'looks like operations, 87%'],
  [{ confidence: 'low', probability: 0.66 }, 'leans operations, 66%'],
  [{ category: 'project', probability: 0.1 }, 'looks like a project, 90%'],
  [{ category: 'unclear', probability: 0.5 }, 'not enough to tell'],
  [{ category: 'not-work' }, 'no work item'],
  [{ category: 'project', probability: 0, by: 'correction' }, 'you said project'],
] as const)('%j reads "%s"', (known, words) => {
  expect(verdictWords(verdict(known))).toBe(words);
});
