import { whenAsked } from '../../model/when-asked.ts';
import { fold, phrasesOf, type Word } from './fold.ts';
import { languages } from './registry.ts';

const codesByTell = whenAsked((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { code, spaced, tells } of languages)
    if (spaced)
      for (const tell of phrasesOf(tells).map(fold)) {
        const codes = found.get(tell);
        if (codes === undefined) found.set(tell, [code]);
        else codes.push(code);
      }
  return found;
});

/** Small words counted by the languages that have them. */
class Tally {
  readonly #codes = codesByTell();
  readonly #counts = new Map<string, number>();

  count(word: string): void {
    for (const code of this.#codes.get(word) ?? []) this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
  }

  /** The language with most of them; null when there is none or two are level. */
  first(): string | null {
    let best: string | null = null;
    let [most, second] = [0, 0];
    for (const [code, count] of this.#counts)
      if (count > most) [second, most, best] = [most, count, code];
      else if (count > second) second = count;
    return most > second ? best : null;
  }
}

/**
 * The language of words that are cut and in small letters already, of the first `most` of the lists one behind the other;
 * null when none stands out.
 */
export const tongueOf = (lists: readonly (readonly string[])[], most: number): string | null => {
  const tally = new Tally();
  let left = most;
  for (const words of lists)
    for (const word of words) {
      if (left-- <= 0) return tally.first();
      tally.count(word);
    }
  return tally.first();
};

/** Words that are read to tell the language; the first lines show it. */
const readAtMost = 60;

/**
 * The language that a text gives away by its small words, or null when none stands out: titles such as 'Server reboot'
 * have no small words, and 'de' is French, Spanish, Portuguese and Dutch.
 */
export const languageOf = (words: readonly Word[]): string | null => {
  const tally = new Tally();
  for (const { text } of words.slice(0, readAtMost)) tally.count(text);
  return tally.first();
};
