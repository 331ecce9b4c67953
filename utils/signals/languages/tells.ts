import { fold, phrasesOf, type Word } from './fold.ts';
import { languages } from './registry.ts';

const codesByTell = new Map<string, string[]>();
for (const { code, spaced, tells } of languages)
  if (spaced)
    for (const tell of phrasesOf(tells).map(fold)) {
      const codes = codesByTell.get(tell);
      if (codes === undefined) codesByTell.set(tell, [code]);
      else codes.push(code);
    }

/** Words that are read to tell the language; the first lines show it. */
const readAtMost = 60;

/**
 * The language that a text gives away by its small words, or null when none stands out: titles such as 'Server reboot'
 * have no small words, and 'de' is French, Spanish, Portuguese and Dutch.
 */
export const languageOf = (words: readonly Word[]): string | null => {
  const counts = new Map<string, number>();
  for (const { text } of words.slice(0, readAtMost))
    for (const code of codesByTell.get(text) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best: string | null = null;
  let most = 0;
  let second = 0;
  for (const [code, count] of counts)
    if (count > most) {
      second = most;
      most = count;
      best = code;
    } else if (count > second) second = count;
  return most > second ? best : null;
};
