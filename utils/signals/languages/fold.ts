import { whenAsked } from '../../model/when-asked.ts';

const marks = /\p{M}+/gu;
const plain = /^[\p{ASCII}]*$/u;

/** Lower case without accents, so that 'Übergabe', 'übergabe' and 'ubergabe' meet: people write tickets on any keyboard. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return plain.test(lower)
    ? lower
    : lower.normalize('NFD').replace(marks, '').replaceAll('ł', 'l').replaceAll('ß', 'ss');
};

/** A word of a text: as it stands from `from` to `to`, folded in `text`. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const word = /[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

/** The words of a text in order, cut at whatever is no letter and no digit; scripts without blanks are left out. */
export const wordsOf = (text: string): Word[] => {
  const found: Word[] = [];
  for (const match of text.matchAll(word))
    found.push({ text: fold(match[0]), from: match.index, to: match.index + match[0].length });
  return found;
};

/** The phrases of one list of a language file. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

/** The folded phrases of such lists, gathered when somebody first asks for them. */
export const phraseSet = (lists: readonly string[]): (() => ReadonlySet<string>) =>
  whenAsked(() => new Set(lists.flatMap((list) => phrasesOf(list).map(fold))));
