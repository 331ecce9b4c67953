import { whenAsked } from '../../model/when-asked.ts';
import { fold, phrasesOf, type Word, wordsOf } from './fold.ts';
import { type StructureKind, structureKinds } from './language.ts';
import { languages } from './registry.ts';
import { languageOf } from './tells.ts';

/** A structure word in a text: `text.slice(from, to)` is how it stands there. `language` is the code of its language. */
export interface Structure {
  readonly kind: StructureKind;
  readonly language: string;
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly kind: StructureKind;
  readonly language: string;
  /** Folded words; an entry that ends in a star holds for any ending. */
  readonly words: readonly string[];
  readonly open: readonly boolean[];
  /** True when the phrase means something else in another language. */
  readonly guarded: boolean;
  readonly atEnd: boolean;
}

/** Letters by which words with open endings are looked up; no open word may be shorter. */
const openFrom = 4;

/** The phrases of all languages by what they are looked up by. */
interface Lexicon {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly open: ReadonlyMap<string, readonly Entry[]>;
  readonly joined: ReadonlyMap<string, readonly { phrase: string; kind: StructureKind; language: string }[]>;
  readonly polite: ReadonlySet<string>;
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

const lexicon = whenAsked((): Lexicon => {
  const exact = new Map<string, Entry[]>();
  const open = new Map<string, Entry[]>();
  const joined = new Map<string, { phrase: string; kind: StructureKind; language: string }[]>();
  for (const language of languages)
    for (const kind of structureKinds)
      for (const raw of phrasesOf(language.words[kind])) {
        if (!language.spaced) {
          push(joined, raw.charAt(0), { phrase: raw, kind, language: language.code });
          continue;
        }
        const parts = raw.replace(/^\?/, '').split(' ');
        const words = parts.map((part) => fold(part.replace('*', '')));
        const entry: Entry = {
          kind,
          language: language.code,
          words,
          open: parts.map((part) => part.endsWith('*')),
          guarded: raw.startsWith('?'),
          atEnd: language.verbs === 'head-or-end',
        };
        const first = words[0] ?? '';
        if (entry.open[0] === true) push(open, first.slice(0, openFrom), entry);
        else push(exact, first, entry);
      }
  const spaced = languages.filter((each) => each.spaced);
  return { exact, open, joined, polite: new Set(spaced.flatMap((each) => phrasesOf(each.polite).map(fold))) };
});

const fits = (entry: Entry, words: readonly Word[], at: number): boolean =>
  entry.words.every((expected, offset) => {
    const there = words[at + offset]?.text;
    return there !== undefined && (entry.open[offset] === true ? there.startsWith(expected) : there === expected);
  });

/** Where a title's verb may stand: its first word, the first one after a tag in brackets or a prefix with a colon. */
const headsOf = (text: string, words: readonly Word[]): Set<number> => {
  const starts = [0, /^\s*[[(][^\])]{0,40}[\])]/u.exec(text)?.[0].length ?? 0, text.slice(0, 60).indexOf(':') + 1];
  const heads = new Set<number>();
  const { polite } = lexicon();
  for (const start of starts) {
    let at = words.findIndex(({ from }) => from >= start);
    if (at < 0) continue;
    heads.add(at);
    for (const length of [1, 2, 3]) {
      const opening = words.slice(at, at + length);
      if (polite.has(opening.map((each) => each.text).join(' '))) {
        at += length;
        heads.add(at);
        break;
      }
    }
  }
  return heads;
};

/** The last word before a remark in brackets or behind a dash. */
const endOf = (text: string, words: readonly Word[]): number => {
  const remark = /\s[([]|\s[-–—|]\s|[,;]\s/u.exec(text);
  const until = remark === null ? text.length : remark.index;
  return words.findLastIndex(({ to }) => to <= until);
};

/**
 * The structure words of a text, in all languages at once and in reading order. Whole words only, and the longest phrase
 * where several begin at the same word. Verbs (`run`, `change`) count only where their language puts a title's verb.
 * Time grows with the length of the text alone.
 */
export const structureIn = (text: string): readonly Structure[] => {
  const words = wordsOf(text);
  const { exact, open } = lexicon();
  const found: Structure[] = [];
  let heads: Set<number> | null = null;
  let end: number | null = null;
  let surely: string | null | undefined;
  const isVerbPlace = (entry: Entry, at: number): boolean => {
    heads ??= headsOf(text, words);
    if (heads.has(at)) return true;
    end ??= endOf(text, words);
    return entry.atEnd && at + entry.words.length - 1 === end;
  };
  const counts = (entry: Entry, at: number): boolean => {
    if (!fits(entry, words, at)) return false;
    if ((entry.kind === 'run' || entry.kind === 'change') && !isVerbPlace(entry, at)) return false;
    if (entry.language === 'en' && !entry.guarded) return true;
    if (surely === undefined) surely = languageOf(words);
    return entry.guarded ? surely === entry.language : surely !== 'en' || entry.words.length > 1;
  };
  for (const [at, word] of words.entries()) {
    const best = new Map<string, Entry>();
    for (const entries of [exact.get(word.text), open.get(word.text.slice(0, openFrom))])
      for (const entry of entries ?? []) {
        if ((best.get(entry.kind)?.words.length ?? 0) >= entry.words.length || !counts(entry, at)) continue;
        best.set(entry.kind, entry);
      }
    for (const { kind, language, words: phrase } of best.values()) {
      const last = words[at + phrase.length - 1] ?? word;
      found.push({ kind, language, from: word.from, to: last.to });
    }
  }
  return joinedIn(text, found);
};

const withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const joinedIn = (text: string, found: Structure[]): Structure[] => {
  if (!withoutBlanks.test(text)) return found;
  const { joined } = lexicon();
  for (let from = 0; from < text.length; from++)
    for (const { phrase, kind, language } of joined.get(text.charAt(from)) ?? [])
      if (text.startsWith(phrase, from)) found.push({ kind, language, from, to: from + phrase.length });
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
};
