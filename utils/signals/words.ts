import type { Text } from './text.ts';

/** A term of the word model that a text contains, with its signed weight: positive for operations. */
export interface WeighedTerm {
  readonly term: string;
  readonly weight: number;
}

/**
 * The terms of a text: each word, each pair of neighbours, and the opening word once more behind a caret, since the verb
 * at the head of a title says more than the same word inside it.
 */
export const termsIn = (words: readonly string[]): string[] => {
  const terms = new Set<string>();
  const first = words[0];
  if (first !== undefined) terms.add(`^${first}`);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (word !== undefined) terms.add(word);
    if (word !== undefined && next !== undefined) terms.add(`${word} ${next}`);
  }
  return [...terms];
};

/** The terms of a text that the word model knows. */
export const readWords = (text: Text, weigh: (term: string) => number): WeighedTerm[] => {
  const found: WeighedTerm[] = [];
  for (const term of termsIn(text.words)) {
    const weight = weigh(term);
    if (weight !== 0) found.push({ term, weight });
  }
  return found;
};
