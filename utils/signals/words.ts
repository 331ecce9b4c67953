import { longestQuote, quoted } from './find.ts';
import type { Facts, Reading } from './signal.ts';
import { isCommon, type Text } from './text.ts';

/**
 * The terms of a text: each word, each pair of neighbours, and the opening word once more behind a caret, since the verb
 * at the head of a title says more than the same word inside it.
 */
export const termsIn = (words: readonly string[]): Set<string> => {
  const terms = pairsIn(words);
  const first = words[0];
  if (first !== undefined && !isCommon(first)) terms.add(`^${first}`);
  return terms;
};

/** The terms of a name, such as a label: words and pairs, without a head. */
export const pairsIn = (words: readonly string[]): Set<string> => {
  const terms = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) continue;
    const plain = isCommon(word);
    if (!plain) terms.add(word);
    if (next !== undefined && !(plain && isCommon(next))) terms.add(`${word} ${next}`);
  }
  return terms;
};

/** How much a term counts in a place with `words` words: all in a title, less the longer a description is. */
export const shareOf = {
  title: 1,
  label: 0.5,
  list: 0.5,
  description: (words: number): number => 2 / Math.sqrt(10 + words),
};

/** A word that counts for less in its place is not said: it would only make the reasons longer. */
const leastSaid = 0.045;

/**
 * The terms of a text that the word model knows, each as a reading with its own weight and the text as it is written.
 * `head` is false for names, such as labels.
 */
export const readTerms = (
  text: Text,
  head: boolean,
  share: number,
  field: string,
  weigh: Facts['weigh'],
): readonly Reading[] => {
  const readings: Reading[] = [];
  const seen = new Set<string>();
  const add = (weight: number, term: string, first: number, last: number): void => {
    const strength = Math.abs(weight) * share;
    if (strength < leastSaid || seen.has(term)) return;
    seen.add(term);
    const written = text.raw.slice(text.from[first], text.to[last]);
    readings.push({
      direction: weight > 0 ? 'operations' : 'project',
      field,
      quote: first === last && written.length <= longestQuote ? written : quoted(written),
      strength,
    });
  };
  const { words } = text;
  const opening = words[0];
  if (head && opening !== undefined && !isCommon(opening)) {
    const weight = weigh(`^${opening}`);
    if (weight !== 0) add(weight, `^${opening}`, 0, 0);
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) continue;
    const plain = isCommon(word);
    const alone = plain ? 0 : weigh(word);
    if (alone !== 0) add(alone, word, at, at);
    if (next === undefined || (plain && isCommon(next))) continue;
    const pair = weigh(word, next);
    if (pair !== 0) add(pair, `${word} ${next}`, at, at + 1);
  }
  return readings;
};
