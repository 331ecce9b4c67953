import { calendarRoleOf, isSmall } from '../signals/languages/calendar.ts';
import { structureIn } from '../signals/languages/structure.ts';
import { isGivenName, isPeoplePhrase } from '../signals/languages/title-words.ts';
import type { Piece } from './title-pieces.ts';

const titles = new Set(
  'mr mrs ms dr prof herr frau mme mlle sr sra srta dott sig sigra dra pan pani mevr dhr'.split(' '),
);
const name = /^\p{Lu}[\p{Ll}’'-]+$/u;
const initial = /^\p{Lu}$/u;
const longestName = 3;

const isNamePart = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' &&
  piece.glued === null &&
  !isPeoplePhrase(piece.folded) &&
  (initial.test(piece.raw) || (name.test(piece.raw) && calendarRoleOf(piece.folded) === null));

/** True when the title is about something that happens to one person at a time: a request, an interview, a leave. */
const isPersonal = (title: string, pieces: readonly Piece[]): boolean =>
  pieces.some((_, at) =>
    [1, 2, 3].some((length) =>
      isPeoplePhrase(
        pieces
          .slice(at, at + length)
          .map((each) => (each.kind === 'word' ? each.folded : ''))
          .join(' '),
      ),
    ),
  ) || structureIn(title).some(({ kind }) => kind === 'request');

const lengthAt = (pieces: readonly Piece[], from: number): number => {
  let length = 0;
  while (length <= longestName && isNamePart(pieces[from + length])) {
    length++;
    const last = pieces[from + length - 1];
    if (last?.kind === 'word' && (last.closed || last.paused)) break;
  }
  return length;
};

/** An initial with its full stop, or a given name. */
const isSurelyName = (piece: Piece): boolean =>
  piece.kind === 'word' && ((initial.test(piece.raw) && piece.stopped) || isGivenName(piece.folded));

/** A name may begin behind a small word ('for Jane Doe') or at the opening of a clause ('Onboarding: Jane Doe'). */
const mayBegin = (pieces: readonly Piece[], at: number, length: number): boolean => {
  const before = pieces[at - 1];
  const first = pieces[at];
  const last = pieces[at + length - 1];
  const ends = at + length === pieces.length || (last?.kind === 'word' && (last.closed || last.paused));
  if (before === undefined) return length === 2 && last?.kind === 'word' && (last.closed || last.paused);
  if (before.kind === 'word' && isSmall(before.folded)) return length > 1 || ends;
  if (first?.kind === 'word' && first.opens) return length > 1;
  const isSentence = before.kind !== 'word' || !/^\p{Lu}/u.test(before.raw) || isPeoplePhrase(before.folded);
  return length === 2 && ends && isSentence;
};

/**
 * The pieces of a title with people's names put as `person`: after a form of address, an initial or a given name always, and where the title is about
 * something that happens to one person at a time also plain capitalised names. Elsewhere capitals are left alone, since
 * products, places and German nouns have them too.
 */
export const withoutNames = (title: string, pieces: readonly Piece[]): readonly Piece[] => {
  if (!pieces.some((_, at) => at > 0 && isNamePart(pieces[at]))) return pieces;
  let personal: boolean | null = null;
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const length = isNamePart(piece) ? lengthAt(pieces, at) : 0;
    const before = pieces[at - 1];
    const addressed = before?.kind === 'word' && titles.has(before.folded) && length > 0;
    const isName = (): boolean => {
      if (addressed || (length > 1 && length <= longestName && isSurelyName(piece))) return true;
      if (length === 0 || length > longestName || !mayBegin(pieces, at, length)) return false;
      personal ??= isPersonal(title, pieces);
      return personal;
    };
    if (isName()) {
      result.push({
        kind: 'person',
        raw: pieces
          .slice(at, at + length)
          .map((each) => each.raw)
          .join(' '),
      });
      at += length - 1;
    } else result.push(piece);
  }
  return result;
};

/** True when a title asks for something for somebody, so that what it quotes is a name. */
export const isAboutAccess = (title: string): boolean => structureIn(title).some(({ kind }) => kind === 'request');
