import { quoted } from './find.ts';
import { calendarRoleOf, unspacedUnit } from './languages/calendar.ts';
import { english as englishWords } from './languages/en.ts';
import { fold, phrasesOf, wordsOf } from './languages/fold.ts';
import type { StructureKind } from './languages/language.ts';
import { structureIn } from './languages/structure.ts';
import { tongueOf } from './languages/tells.ts';
import type { Abroad, Hit } from './signal.ts';
import type { Text } from './text.ts';

/** Of an English ticket. */
export const inEnglish: Abroad = { hits: new Map(), headings: [], surely: false };

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

/** What the structure words of other languages say on a ticket; nothing where its words are English. */
export const abroadIn = (title: Text, description: Text): Abroad => {
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
