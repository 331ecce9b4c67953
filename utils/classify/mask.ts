import {
  calendarRoleOf,
  isOrdinal,
  isSmall,
  unspacedCounter,
  unspacedPart,
  unspacedPeriods,
  unspacedUnit,
} from '../signals/languages/calendar.ts';
import { fold } from '../signals/languages/fold.ts';
import { isCopyPhrase, isRemark } from '../signals/languages/title-words.ts';
import { isAboutAccess, withoutNames } from './people.ts';
import { type Item, TitleReader } from './title-items.ts';
import { type Piece, piecesOf } from './title-pieces.ts';

/** A title with everything masked that changes from one run of the same work to the next. */
export interface Masked {
  /** Lower case, one blank between words, '#' for numbers and dates, '@' for people; what the reader is shown. */
  readonly mask: string;
  /** The words of the mask without accents, small words and plural endings, as a sorted set. */
  readonly words: readonly string[];
  /** The calendar's own part of the title as it stands ('march 2026', '2026-W12'); null when it names no period. */
  readonly period: string | null;
  /** The number behind a word that counts runs (sprint 12, episode 7), or a version; null when there is none. */
  readonly run: string | null;
  /** Bare whole numbers in the order in which they stand. */
  readonly numbers: readonly number[];
  /** The two numbers of a 4.7 or 3/8, which may be a day or a part of something. */
  readonly pair: readonly [number, number] | null;
  /** True when it names a machine. */
  readonly machine: boolean;
}

const digits = /\d/g;
const plural = /(?:ss|us|is)$/;
const longestShort = 3;

/** Plural endings cut as English, French, Spanish, Portuguese and Dutch write them: 'backups' and 'backup' meet. */
const singular = (word: string): string =>
  word.length > longestShort && word.endsWith('s') && !plural.test(word) ? word.slice(0, -1) : word;

const plainText = (raw: string): string => raw.toLowerCase().normalize('NFKC').replace(digits, '0');

const readWord = (
  reader: TitleReader,
  piece: Extract<Piece, { kind: 'word' }>,
  before: Piece | undefined,
  next: Piece | undefined,
): void => {
  const { raw, folded, glued } = piece;
  const role = calendarRoleOf(folded);
  const text = plainText(glued === null ? raw : raw.slice(0, -glued.length));
  if (glued !== null) {
    if (role === 'unit' && (folded !== 's' || glued.length === 2)) reader.number(raw, 'plain', { period: true });
    else if ((role !== null && folded.length > 1) || folded.length > longestShort) {
      readWord(reader, { ...piece, raw: raw.slice(0, -glued.length), glued: null }, before, undefined);
      reader.number(glued, glued.length === 4 ? 'date' : 'plain');
    } else reader.word(text + glued.replace(digits, '0'), folded + glued.replace(digits, '0'));
    return;
  }
  if (role === 'period') reader.number(raw, 'date', { period: true });
  else if (role === 'maybe-period') reader.unit(text, folded, 'date', false);
  else if (role === 'maybe-month')
    if (next === undefined || (before?.kind === 'word' && isSmall(before.folded)))
      reader.number(raw, 'date', { period: true });
    else reader.unit(text, folded, 'digits', true);
  else if (role === 'beside-period' && next === undefined && before !== undefined)
    reader.number(raw, 'date', { period: true });
  else if (role === 'beside-period') reader.unit(text, folded, 'number', true);
  else if (role === 'unit' && folded.length > 1) reader.unit(text, folded, 'number', false);
  else if (role === 'part' || role === 'counter') reader.counted(text, folded, role);
  else if (isOrdinal(folded) && next?.kind === 'word' && calendarRoleOf(next.folded) === 'unit')
    reader.number(raw, 'plain', { period: true });
  else reader.word(text, folded);
};

const readUnspaced = (reader: TitleReader, piece: Extract<Piece, { kind: 'word' }>): void => {
  let rest = piece.raw;
  const last = reader.items.at(-1);
  if (piece.touches && last?.kind === 'number') {
    const unit = unspacedUnit.exec(rest)?.[0];
    const counter = unspacedCounter.exec(rest)?.[0];
    const part = unspacedPart.exec(rest)?.[0];
    if (part !== undefined && last.values.length === 1 && !last.period) {
      reader.items.pop();
      reader.items.push({ kind: 'part', text: `${last.values[0]}${part}`, whole: true });
    } else if (unit !== undefined) last.period = true;
    else if (counter !== undefined) last.run = true;
    rest = rest.slice((part ?? unit ?? counter ?? '').length);
  }
  let from = 0;
  const push = (text: string): void => {
    if (text !== '') reader.word(text, text, true);
  };
  for (const match of rest.matchAll(unspacedPeriods)) {
    push(rest.slice(from, match.index));
    reader.number(match[0], 'date', { period: true });
    from = match.index + match[0].length;
  }
  push(rest.slice(from));
};

/** A copied ticket's title without 'Copy of', 'CLONE -' or '(copy 2)'. */
const withoutCopyMarks = (pieces: readonly Piece[]): readonly Piece[] => {
  let rest = pieces;
  const foldedAt = (at: number): string => {
    const piece = rest[at];
    return piece?.kind === 'word' ? piece.folded : '';
  };
  while (rest.length > 1) {
    const first = rest[0];
    if (rest.length > 2 && isCopyPhrase(`${foldedAt(0)} ${foldedAt(1)}`)) rest = rest.slice(2);
    else if (first?.kind === 'word' && first.closed && isCopyPhrase(first.folded)) rest = rest.slice(1);
    else break;
  }
  const end = rest.at(-1)?.kind === 'number' ? rest.length - 2 : rest.length - 1;
  const last = rest[end];
  return end > 0 && last?.kind === 'word' && last.opens && isCopyPhrase(last.folded) ? rest.slice(0, end) : rest;
};

const longestName = 80;
const quotes = new RegExp(
  `"[^"]{1,${longestName}}"|“[^”]{1,${longestName}}”|„[^“”]{1,${longestName}}[“”]|«[^»]{1,${longestName}}»|「[^」]{1,${longestName}}」`,
  'gu',
);

const contentWords = (items: readonly Item[]): string[] => {
  const words = new Set<string>();
  for (const item of items) {
    if (item.kind === 'part') words.add(fold(item.text));
    else if (item.kind === 'unit' && !isSmall(item.folded)) words.add(singular(item.folded));
    else if (item.kind === 'word' && item.unspaced) for (const word of unspacedWords(item.text)) words.add(word);
    else if (item.kind === 'word' && item.folded.length > 1 && !isSmall(item.folded)) words.add(singular(item.folded));
  }
  const sorted = [...words].sort();
  const lasting = sorted.filter((word) => !isRemark(word));
  return lasting.length === 0 ? sorted : lasting;
};

const pairOf = (raw: string): readonly [number, number] | null => {
  const found = /^#?(\d{1,3})[./-](\d{1,3})\.?$/u.exec(raw);
  return found === null ? null : [Number(found[1]), Number(found[2])];
};

const runs = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+/gu;
/** Words of a script without blanks: its runs of one script; the small words between them are Hiragana. */
const unspacedWords = (text: string): string[] => text.match(runs) ?? [text];

/**
 * Reads a title for what stays and what changes between runs of the same work. Masked are numbers, dates, months,
 * weekdays and seasons in every known language, weeks, quarters, fiscal years, versions, ticket keys, addresses, hosts
 * and people.
 *
 * Numbers that count the parts of one plan ('part 3', 'phase 2', '3 of 7', '(3/7)') are kept as they are: such tickets
 * are not runs of the same work, and their masks must differ. Numbers that count runs (sprint 12, episode 7) are masked.
 */
export const readTitle = (title: string): Masked => {
  const quoted = quotes.test(title);
  quotes.lastIndex = 0;
  const text = quoted && isAboutAccess(title) ? title.replace(quotes, ' # ') : title;
  const pieces = withoutNames(text, withoutCopyMarks(piecesOf(text)));
  const reader = new TitleReader();
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'person') reader.person();
    else if (piece.kind === 'word') {
      if (piece.unspaced) readUnspaced(reader, piece);
      else readWord(reader, piece, pieces[at - 1], pieces[at + 1]);
    } else if (piece.shape === 'version') reader.number(piece.raw, 'code', { run: true });
    else reader.number(piece.raw, piece.shape, { bracketed: piece.bracketed });
  }
  const numbers = reader.items.filter((item) => item.kind === 'number');
  const periods = numbers.filter(({ period }) => period).map(({ raw }) => fold(raw));
  return {
    mask: reader.items.map(textOf).join(' '),
    words: contentWords(reader.items),
    period: periods.length === 0 ? null : periods.join(' '),
    run: numbers.find(({ run }) => run)?.raw ?? null,
    machine: numbers.some(({ slot }) => slot === 'machine'),
    pair: numbers.map(({ raw }) => pairOf(raw)).find((pair) => pair !== null) ?? null,
    numbers: numbers.flatMap(({ values, period, run }) => (period || run ? [] : values)),
  };
};

const textOf = (item: Item): string => {
  if (item.kind === 'number') return '#';
  return item.kind === 'person' ? '@' : item.text;
};

/** The mask of a title alone; masking a mask changes nothing. */
export const maskTitle = (title: string): string => readTitle(title).mask;
