import type { WordWeight } from '../model/settings.ts';
import { wordsOf } from '../signals/languages/fold.ts';
import { languageOf } from '../signals/languages/tells.ts';
import type { Facts } from '../signals/signal.ts';
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

/** What the model knows of a word: its own weight, those of the pairs that it begins, and whether it ends any. */
interface Entry {
  alone: number;
  seconds: Map<string, number> | null;
  isSecond: boolean;
}

/** Word models by word, so that one look at each word of a ticket is enough for it and its pairs. */
const byWord = new WeakMap<Weights, ReadonlyMap<string, Entry>>();

const entriesOf = (shipped: Weights): ReadonlyMap<string, Entry> => {
  const known = byWord.get(shipped);
  if (known) return known;
  const entries = new Map<string, Entry>();
  const entryOf = (word: string): Entry => {
    const there = entries.get(word) ?? { alone: 0, seconds: null, isSecond: false };
    entries.set(word, there);
    return there;
  };
  for (const [term, weight] of shipped) {
    const blank = term.indexOf(' ');
    const entry = entryOf(blank < 0 ? term : term.slice(0, blank));
    if (blank < 0) entry.alone = weight;
    else {
      const second = term.slice(blank + 1);
      entry.seconds ??= new Map();
      entry.seconds.set(second, weight);
      entryOf(second).isSecond = true;
    }
  }
  byWord.set(shipped, entries);
  return entries;
};

/** A text is asked for word by word, each with the next: what is known of the next one is kept until its turn. */
const weighingAs = (shipped: Weights): Facts['weigh'] => {
  const entries = entriesOf(shipped);
  let [first, then] = ['', ''];
  let entry: Entry | undefined;
  let entryThen: Entry | undefined;
  return (word, next) => {
    if (word !== first) {
      entry = word === then ? entryThen : entries.get(word);
      first = word;
    }
    if (entry === undefined) return 0;
    if (next === undefined) return entry.alone;
    if (entry.seconds === null) return 0;
    if (next !== then) {
      entryThen = entries.get(next);
      then = next;
    }
    return entryThen?.isSecond === true ? (entry.seconds.get(next) ?? 0) : 0;
  };
};

/** The reader's own weight of a term on a ticket: for its language, else for any; undefined when he has said none. */
const ownWeights = (
  words: readonly WordWeight[],
  title: Text,
  description: Text,
): ((term: string) => number | undefined) => {
  const own = sorted(words);
  const any = own.get('any');
  const code = own.size > (any ? 1 : 0) ? languageOf(wordsOf(`${title.lower} ${description.lower}`)) : null;
  const here = code === null ? undefined : own.get(code);
  return (term) => here?.get(term) ?? any?.get(term);
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
): Facts['weigh'] => {
  const asShipped = weighingAs(shipped);
  if (words.length === 0) return asShipped;
  const ownWeight = ownWeights(words, title, description);
  return (word, next) => {
    if (word.startsWith('^') && ownWeight(word.slice(1)) !== undefined) return 0;
    return ownWeight(next === undefined ? word : `${word} ${next}`) ?? asShipped(word, next);
  };
};

/** True when a title holds a word or a pair that the reader has weighed himself for its language. */
export const hasOwnWord = (words: readonly WordWeight[], title: Text, description: Text): boolean => {
  if (words.length === 0) return false;
  const ownWeight = ownWeights(words, title, description);
  return title.words.some(
    (word, at) => ownWeight(word) !== undefined || ownWeight(`${word} ${title.words[at + 1] ?? ''}`) !== undefined,
  );
};
