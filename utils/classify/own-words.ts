import type { WordWeight } from '../model/settings.ts';
import { wordsOf } from '../signals/languages/fold.ts';
import { languageOf } from '../signals/languages/tells.ts';
import { type Text, termsOf } from '../signals/text.ts';

/** The term of the word model that a word or two of a reader's mean: in small letters, plural endings cut. */
export const termOf = (written: string): string => termsOf(written.toLowerCase()).slice(0, 2).join(' ');

type Weights = ReadonlyMap<string, number>;

/** The reader's words by language; 'any' holds those of no language. */
const byLanguage = new WeakMap<readonly WordWeight[], ReadonlyMap<string, Weights>>();

const sorted = (words: readonly WordWeight[]): ReadonlyMap<string, Weights> => {
  const known = byLanguage.get(words);
  if (known) return known;
  const fresh = new Map<string, Map<string, number>>();
  for (const { language, term, weight } of words) {
    const weights = fresh.get(language) ?? new Map<string, number>();
    weights.set(termOf(term), weight);
    fresh.set(language, weights);
  }
  byLanguage.set(words, fresh);
  return fresh;
};

/**
 * How terms weigh on one ticket: as the reader has said for its language, else as he has said for any, else as the model
 * that is shipped has it. A word of the reader's own counts alike at the head of a title and inside it.
 */
export const weighing = (
  shipped: Weights,
  words: readonly WordWeight[],
  title: Text,
  description: Text,
): ((term: string) => number) => {
  if (words.length === 0) return (term) => shipped.get(term) ?? 0;
  const own = sorted(words);
  const any = own.get('any');
  const code = own.size > (any ? 1 : 0) ? languageOf(wordsOf(`${title.lower} ${description.lower}`)) : null;
  const here = code === null ? undefined : own.get(code);
  const ownWeight = (term: string): number | undefined => here?.get(term) ?? any?.get(term);
  return (term) => {
    if (term.startsWith('^') && ownWeight(term.slice(1)) !== undefined) return 0;
    return ownWeight(term) ?? shipped.get(term) ?? 0;
  };
};
