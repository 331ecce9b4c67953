import { fold } from '../signals/languages/fold.ts';

/** What a number in a title is by its own shape; `machine` a host or an address of one, `plain` is a bare whole number, `sign` the '#' of an earlier masking. */
export type NumberShape = 'plain' | 'date' | 'version' | 'code' | 'machine' | 'sign';

/** A piece of a title: a number or anything that stands for one, a person, or a word. */
export type Piece =
  | {
      readonly kind: 'number';
      readonly shape: NumberShape;
      readonly raw: string;
      /** True for the 3/7 of '(3/7)'. */
      readonly bracketed: boolean;
    }
  | { readonly kind: 'person'; readonly raw: string }
  | {
      readonly kind: 'word';
      /** As it stands. */
      readonly raw: string;
      readonly folded: string;
      /** The number glued to its end: 12 of 'KW12'; null when there is none. */
      readonly glued: string | null;
      /** True when a colon, dash, bracket or bar follows, so that it may be a prefix. */
      readonly closed: boolean;
      /** True when a remark or another clause follows. */
      readonly paused: boolean;
      /** True when a full stop follows. */
      readonly stopped: boolean;
      /** True when the sentence or a clause begins with it. */
      readonly opens: boolean;
      /** True in scripts without blanks. */
      readonly unspaced: boolean;
      /** True when it stands right behind a number, without a blank. */
      readonly touches: boolean;
    };

/** The longest part of a title that is read, in UTF-16 units. */
const longest = 1_000;

const mail = String.raw`[\p{L}\p{N}._+\-]{1,64}@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+`;
const address = String.raw`(?:https?:\/\/|www\.)\S+`;
const person = String.raw`@[\p{L}\p{N}._\-]*`;
const uuid = String.raw`(?<![\p{L}\p{N}])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`;
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+`;
const spacedLetter = String.raw`[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]]`;
const number = String.raw`#?\d+(?:[.,:\/_\-–][\d]+)*(?:T\d\d:\d\d(?::\d\d)?Z?)?(?!${spacedLetter})`;
const word = String.raw`${spacedLetter}+(?:[.\-_]${spacedLetter}+)*`;

const pattern = new RegExp(
  `(?<mail>${mail})|(?<address>${address})|(?<person>${person})|(?<uuid>${uuid})|(?<number>${number})|(?<sign>#)|(?<unspaced>${unspaced})|(?<word>${word})`,
  'gv',
);

const isKey = /^\p{Lu}[\p{Lu}\p{N}]{1,9}-\d+$/u;
const isHex = /^(?=.*\d)[0-9a-f\d]{7,}$/iu;
const isVersion = /^(?:v|r|ver|rev|rel|rc)\d+(?:[._-][\p{L}\p{N}]+)*$/iu;
const topLevel =
  /\.(?:com|net|org|io|de|fr|es|pt|it|nl|pl|jp|eu|uk|ch|at|br|gov|edu|local|internal|lan|intra|corp|cloud|dev|app)$/i;
const isHost = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*[-_](?:\p{L}+\d+|[\p{L}\p{N}]+[-_]\d+)$/u;
/** What machines are called before their number. */
const machine =
  /^(?:web|db|app|srv|server|mail|host|node|vm|proxy|cache|prod|dev|test|stg|stage|nas|fw|sw|router|switch|esx|win|linux|pc|nb|notebook|ws|prn|printer|drucker|api|worker|redis|sql|dc|gw|lb|ci|kafka|ap|cam|sensor)[-_]\d+$/iu;
/** A letter or three and three digits or more: rooms, assets, orders, incidents. */
const isAsset = /^\p{L}{1,3}\d{3,}$/u;
/** 2026Q1, 2026M03, 24W07, 1T24, T2W5. */
const isPeriodCode = /^(?:[tsyqh]\d{1,2}[wmdp]\d{1,2}|\d{2,4}(?:w|q|m|h|t|p|kw|cw|wk)\d{1,2}|\d[tq]\d{2,4})$/iu;
const isDate = /^(?:\d{4}|\d{1,4}[./\-–_]\d{1,4}(?:[./\-–_]\d{1,4})?|\d{4}-\d{2}-\d{2}T.*)$/u;
const isVersionNumber = /^\d+(?:\.\d+){2}$/u;
const isAddress = /^\d{1,3}(?:\.\d{1,3}){3,}(?::\d+)?$/u;
const isDottedDay = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/u;
const suffix = /^(\d+)(?:\p{L}{1,3})$/u;
const digitsAtEnd = /^([^\d]+)(\d+)$/u;
const closing = /^\s*(?:[:)\]|]|\s[-–—]\s)/u;
const pause = /^\s*[(,;!]/u;
const opening = /(?:^|[:([|.!?–—]|\s-)\s*$/u;

const shapeOf = (raw: string): NumberShape => {
  const bare = raw.replace('#', '');
  if (/^\d+$/u.test(bare) && bare.length !== 4) return bare.length >= 7 ? 'code' : 'plain';
  if (isVersionNumber.test(bare) && !isDottedDay.test(bare)) return 'version';
  if (isAddress.test(bare)) return 'machine';
  return isDate.test(bare) ? 'date' : 'plain';
};

const hasDots = (text: string): boolean => text.indexOf('.') !== text.lastIndexOf('.');

const isBracketed = (text: string, from: number, raw: string): boolean =>
  /[([]/.test(text.charAt(from - 1)) && /[)\]]/.test(text.charAt(from + raw.length));

/** A title cut into pieces, in order. Time grows with its length alone; no more than its first thousand units are read. */
export const piecesOf = (title: string): Piece[] => {
  const text = title
    .slice(0, longest)
    .normalize('NFKC')
    .slice(0, 2 * longest);
  const pieces: Piece[] = [];
  const shaped = (raw: string, shape: NumberShape): void => {
    pieces.push({ kind: 'number', shape, raw, bracketed: false });
  };
  const single = (raw: string, from: number): void => {
    const to = from + raw.length;
    const ordinal = suffix.exec(raw)?.[1];
    const number = ordinal ?? (/^\d+$/.test(raw) ? raw : null);
    const shape = isVersion.test(raw)
      ? 'version'
      : isPeriodCode.test(raw)
        ? 'date'
        : number === null
          ? null
          : shapeOf(number);
    if (shape !== null || isAsset.test(raw) || isHex.test(raw)) {
      shaped(number ?? raw, shape ?? 'code');
      return;
    }
    const glued = digitsAtEnd.exec(raw);
    pieces.push({
      kind: 'word',
      raw,
      folded: fold(glued?.[1] ?? raw),
      glued: glued?.[2] ?? null,
      closed: to === text.length ? false : closing.test(text.slice(to, to + 4)),
      paused: pause.test(text.slice(to, to + 2)),
      stopped: text.charAt(to) === '.',
      opens: opening.test(text.slice(Math.max(0, from - 3), from)),
      unspaced: false,
      touches: false,
    });
  };
  const wordPiece = (raw: string, from: number): void => {
    if (isKey.test(raw)) shaped(raw, 'code');
    else if (machine.test(raw)) shaped(raw, 'machine');
    else if (isVersion.test(raw)) shaped(raw, 'version');
    else if (raw.includes('.') && (hasDots(raw) || topLevel.test(raw)) && !/[A-Z]{2}/.test(raw)) shaped(raw, 'machine');
    else if (isHost.test(raw)) shaped(raw, 'machine');
    else {
      let at = from;
      for (const part of raw.split(/([.\-_])/)) {
        if (part !== '' && !/^[.\-_]$/.test(part)) single(part, at);
        at += part.length;
      }
    }
  };
  for (const match of text.matchAll(pattern)) {
    const [raw] = match;
    const groups = match.groups ?? {};
    const from = match.index;
    if (groups.mail !== undefined || groups.person !== undefined) pieces.push({ kind: 'person', raw });
    else if (groups.address !== undefined || groups.uuid !== undefined) shaped(raw, 'code');
    else if (groups.sign !== undefined) shaped(raw, 'sign');
    else if (groups.number !== undefined)
      pieces.push({ kind: 'number', shape: shapeOf(raw), raw, bracketed: isBracketed(text, from, raw) });
    else if (groups.unspaced !== undefined)
      pieces.push({
        kind: 'word',
        raw,
        folded: raw,
        glued: null,
        closed: false,
        paused: false,
        stopped: false,
        opens: false,
        unspaced: true,
        touches: /\d/u.test(text.charAt(from - 1)),
      });
    else wordPiece(raw, from);
  }
  return pieces;
};
