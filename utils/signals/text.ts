/** A ticket's text, as it stands and cut into words for the word model and the word signals. */
export interface Text {
  readonly raw: string;
  /** Lower case, for patterns; as long as `raw`. */
  readonly lower: string;
  /** Words in order, masked and stemmed; see `termsOf`. */
  readonly words: readonly string[];
  /** Where each word begins and ends in `raw`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Longest piece of a description that is read for words, in UTF-16 units: the first lines say what a ticket is about. */
export const longestRead = 1_500;

/** Longest piece of a text that is looked through for patterns, in UTF-16 units. */
const longestKept = 4_000;

const piece = /https?:\/\/\S+|[@#]?[\p{L}\p{N}][\p{L}\p{N}'’.+_/-]*/gu;
const year = /^(?:19|20)\d\d$/;
const digits = /\d/;
const letters = /^\p{L}[\p{L}'’]*$/u;

/**
 * The stem of an English word by its commonest endings only, so that 'renewals', 'renewal' and 'renewing' stay apart but
 * 'reports' and 'report' meet. Words of up to three letters and words with other characters are left alone.
 */
export const stem = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || !letters.test(word)) return word;
  if (word.endsWith("'s") || word.endsWith('’s')) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
};

const masked = (word: string): string => {
  if (word.startsWith('http')) return '<url>';
  if (word.startsWith('@')) return '<person>';
  if (year.test(word)) return '<year>';
  if (digits.test(word)) return /^[\d.,:/-]+$/.test(word) ? '<number>' : '<code>';
  return word;
};

/** The words of a text in order, and where in it each begins and ends. */
interface Words {
  readonly words: string[];
  readonly from: number[];
  readonly to: number[];
}

/** Small letters of ASCII alone, as most words are: nothing to mask and nothing to take apart. */
const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
};

const wordsOf = (lower: string): Words => {
  const words: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const add = (word: string, start: number, length: number): void => {
    words.push(word);
    from.push(start);
    to.push(start + length);
  };
  piece.lastIndex = 0;
  for (let match = piece.exec(lower); match !== null; match = piece.exec(lower)) {
    const { 0: found, index } = match;
    if (isPlain(found) && !found.startsWith('http')) {
      add(stem(found), index, found.length);
      continue;
    }
    const trimmed = found.replace(/[.'’_/+-]+$/u, '');
    const word = masked(trimmed);
    if (word !== trimmed) add(word, index, trimmed.length);
    else {
      let at = index;
      for (const part of trimmed.split(/([./_-]+)/)) {
        if (/^[^./_-]/.test(part)) add(stem(part), at, part.length);
        at += part.length;
      }
    }
  }
  return { words, from, to };
};

/** The words of a text: lower case, addresses, people, years, numbers and codes masked, plural endings cut. */
export const termsOf = (lower: string): string[] => wordsOf(lower).words;

/** Words that carry a sentence and say nothing of the work; alone or among themselves they are no terms. */
const common = new Set(
  'a an the this that these those it its he she they them we us our my your of to in on at by for from with as and or but so be than then there also just very too into onto more most other such own both <number> <code> <person> <url>'.split(
    ' ',
  ),
);

/** True for a word that says nothing of the work by itself. */
export const isCommon = (word: string): boolean => common.has(word);

/**
 * Cuts a text into words; the description up to `longestRead`, and no pattern looks further than `longestKept`. The few letters that grow when they are made small (İ)
 * would shift every place after them: such a text is quoted in lower case.
 */
export const textOf = (text: string): Text => {
  const kept = text.length > longestKept ? text.slice(0, longestKept) : text;
  const lower = kept.toLowerCase();
  const raw = lower.length === kept.length ? kept : lower;
  return { raw, lower, ...wordsOf(lower.length > longestRead ? lower.slice(0, longestRead) : lower) };
};
