/** A ticket's text, as it stands and cut into words for the word model and the word signals. */
export interface Text {
  readonly raw: string;
  /** Lower case, for patterns; as long as `raw`. */
  readonly lower: string;
  /** Words in order, masked and stemmed; see `termsOf`. */
  readonly words: readonly string[];
}

/** Longest piece of a description that is read for words, in UTF-16 units: the first lines say what a ticket is about. */
export const longestRead = 1_500;

const piece = /https?:\/\/\S+|[@#]?[\p{L}\p{N}][\p{L}\p{N}'’.+_/-]*/gu;
const year = /^(?:19|20)\d\d$/;
const digits = /\d/;
const letters = /^\p{L}[\p{L}'’]*$/u;

/**
 * The stem of an English word by its commonest endings only, so that 'renewals', 'renewal' and 'renewing' stay apart but
 * 'reports' and 'report' meet. Words of up to three letters and words with other characters are left alone.
 */
export const stem = (word: string): string => {
  if (word.length < 4 || !letters.test(word)) return word;
  if (word.endsWith("'s") || word.endsWith('’s')) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return word.slice(0, -1);
  return word;
};

const masked = (word: string): string => {
  if (word.startsWith('http')) return '<url>';
  if (word.startsWith('@')) return '<person>';
  if (year.test(word)) return '<year>';
  if (digits.test(word)) return /^[\d.,:/-]+$/.test(word) ? '<number>' : '<code>';
  return word;
};

/** The words of a text: lower case, addresses, people, years, numbers and codes masked, plural endings cut. */
export const termsOf = (lower: string): string[] => {
  const words: string[] = [];
  for (const [found] of lower.matchAll(piece)) {
    const trimmed = found.replace(/[.'’_/+-]+$/u, '');
    const word = masked(trimmed);
    if (word.startsWith('<')) words.push(word);
    else for (const part of word.split(/[./_-]+/)) if (part !== '') words.push(stem(part));
  }
  return words;
};

/** Words that carry a sentence and say nothing of the work; alone or among themselves they are no terms. */
const common = new Set(
  'a an the this that these those it its he she they them we us our my your of to in on at by for from with as and or but so be than then there also just very too into onto more most other such own both <number> <code> <person> <url>'.split(
    ' ',
  ),
);

/** True for a word that says nothing of the work by itself. */
export const isCommon = (word: string): boolean => common.has(word);

/** Cuts a text into words; the description up to `longestRead`. */
export const textOf = (raw: string): Text => {
  const lower = raw.toLowerCase();
  return { raw, lower, words: termsOf(lower.length > longestRead ? lower.slice(0, longestRead) : lower) };
};
