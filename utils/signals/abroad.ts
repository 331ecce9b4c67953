import type { Direction } from '../model/evidence.ts';
import { quoted } from './find.ts';
import { calendarRoleOf, unspacedUnit } from './languages/calendar.ts';
import { english as englishWords } from './languages/en.ts';
import { fold, phrasesOf, wordsOf } from './languages/fold.ts';
import type { StructureKind } from './languages/language.ts';
import { structureIn } from './languages/structure.ts';
import { tongueOf } from './languages/tells.ts';
import { type Facts, nothing, type Reading } from './signal.ts';
import type { Text } from './text.ts';

/** A structure word as it stands. */
interface Hit {
  readonly field: 'title' | 'description';
  readonly quote: string;
}

/** What a ticket in another language than English says by its structure words. */
interface Abroad {
  readonly hits: ReadonlyMap<StructureKind | 'period', Hit>;
  /** Headings of a charter, each once. */
  readonly headings: readonly string[];
  /** True when its small words give the other language away too, so that English words in it are none. */
  readonly surely: boolean;
}

const inEnglish: Abroad = { hits: new Map(), headings: [], surely: false };

/** Structure words of other languages that are among the 40,000 commonest words of English too. */
const englishToo = new Set(
  'alarm backup blackout bug commander conception defect divers error implementation inauguration incident incorrect kickoff lancer marco migration milestone pane payer permanence pilot prototype purge renovation reset restart rex rooster routine'.split(
    ' ',
  ),
);
const englishPeriods = new Set(
  [...englishWords.months, ...englishWords.weekdays, englishWords.seasons].flatMap(phrasesOf),
);

/** Words of title and description that are read to tell the language. */
const readForTongue = 30;

const numberWithUnit = /\d{1,4}(?=(\P{ASCII}))/gu;

/** A month or weekday by its name in another language, or the number of one in a script without blanks. */
const periodIn = ({ raw, lower }: Text): string | null => {
  for (const { text, from, to } of wordsOf(lower))
    if (calendarRoleOf(text) === 'period' && !englishPeriods.has(text)) return raw.slice(from, to);
  for (const { 0: number, index } of lower.matchAll(numberWithUnit)) {
    const unit = unspacedUnit.exec(lower.slice(index + number.length, index + number.length + 3));
    if (unit !== null) return raw.slice(index, index + number.length + unit[0].length);
  }
  return null;
};

const looked = (title: Text, description: Text): Abroad => {
  const tongue = tongueOf([title.words, description.words], readForTongue);
  if (tongue === 'en') return inEnglish;
  const hits = new Map<StructureKind | 'period', Hit>();
  const headings = new Set<string>();
  const add = (text: Text, field: Hit['field']): void => {
    for (const { kind, language, from, to } of structureIn(field === 'title' ? text.raw : text.raw.slice(0, 1_500))) {
      if (language === 'en' || (field === 'description' && language !== tongue)) continue;
      const quote = quoted(text.raw.slice(from, to));
      if (tongue === null && englishToo.has(fold(quote))) continue;
      if (kind === 'charter' && field === 'description') headings.add(fold(quote));
      if (!hits.has(kind)) hits.set(kind, { field, quote });
    }
  };
  add(title, 'title');
  if (tongue !== null) add(description, 'description');
  const period = periodIn(title);
  if (period !== null) hits.set('period', { field: 'title', quote: quoted(period) });
  return { hits, headings: [...headings], surely: tongue !== null && hits.size > 0 };
};

let last: { title: Text; description: Text; abroad: Abroad } | null = null;

/** What a ticket says in other languages than English; looked for once a ticket, since every signal asks in turn. */
export const abroadIn = (title: Text, description: Text): Abroad => {
  if (last === null || last.title !== title || last.description !== description)
    last = { title, description, abroad: looked(title, description) };
  return last.abroad;
};

/** What an English pattern has found, else the structure word of another language: half as strong in the description. */
export const either = (
  found: readonly Reading[],
  { title, description }: Facts,
  kind: StructureKind | 'period',
  direction: Direction,
): readonly Reading[] => {
  if (found.length > 0) return found;
  const hit = abroadIn(title, description).hits.get(kind);
  return hit === undefined
    ? nothing
    : [{ direction, field: hit.field, quote: hit.quote, strength: hit.field === 'title' ? 1 : 0.5 }];
};
