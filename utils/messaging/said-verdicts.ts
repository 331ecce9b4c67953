import type { Verdict } from '../model/verdict.ts';
import { amount, type Guard, listOf, oneOf, shape, text } from './guard.ts';

/**
 * Verdicts as a page is told of them: the ids of tickets, and of each its verdict in a few words. A page hears of thousands, most of
 * which say one of a few things: unpacking, checking and keeping as many objects is a good part of what it takes to read a board.
 */
export interface SaidVerdicts {
  ids: string[];
  said: string[];
}

/** Two probabilities within one such step are the same whole percentage, which is all that a page shows of them. */
export const probabilitySteps = 200;

/** The verdicts of tickets by id, to be told to a page. */
export const sayVerdicts = (verdicts: Readonly<Record<string, Verdict>>): SaidVerdicts => ({
  ids: Object.keys(verdicts),
  said: Object.values(verdicts).map(
    ({ category, confidence, by, probability }) =>
      `${category} ${confidence} ${by} ${Math.floor(probability * probabilitySteps)}`,
  ),
});

/** Whether this is how verdicts are told. */
export const isSaidVerdicts: Guard<SaidVerdicts> = shape({ ids: listOf(text), said: listOf(text) });

/** Whether this is a verdict. */
export const isVerdict: Guard<Verdict> = shape({
  category: oneOf('project', 'operations', 'unclear', 'not-work'),
  probability: amount,
  confidence: oneOf('low', 'medium', 'high'),
  by: oneOf('evidence', 'rule', 'policy', 'correction'),
});

const heard = new Map<string, Verdict | null>();
const verdictOf = (words: string): Verdict | null => {
  const known = heard.get(words);
  if (known !== undefined) return known;
  const [category, confidence, by, step] = words.split(' ');
  const probability = Math.min(1, (Number(step) + 0.5) / probabilitySteps);
  const said: unknown = { category, confidence, by, probability };
  const verdict = isVerdict(said) ? said : null;
  heard.set(words, verdict);
  return verdict;
};

/** The verdicts that a page was told of, by id; one that is none is passed over. */
export const hearVerdicts = ({ ids, said }: SaidVerdicts): Record<string, Verdict> => {
  // Without a prototype: no id means anything there, and thousands of them are put into it at once.
  const verdicts: Record<string, Verdict> = Object.create(null);
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at];
    const words = said[at];
    const verdict = words === undefined ? null : verdictOf(words);
    if (id !== undefined && verdict !== null) verdicts[id] = verdict;
  }
  return verdicts;
};
