import { whenAsked } from '../../model/when-asked.ts';
import { fold, phraseSet, phrasesOf } from './fold.ts';
import { languages } from './registry.ts';

/**
 * What a word has to do with the calendar or with counting.
 *
 * - `period`: a month, weekday or season by its full name.
 * - `maybe-month`: a month's full name that is another word as well: one beside a number, behind a small word or at the
 *   end ('Payroll May').
 * - `maybe-period`: a short or ambiguous name that is one only beside a date: 'Out' is October in Portuguese.
 * - `beside-period`: a short name that is one beside any number: '12 Mar'.
 * - `unit`: stands beside the number of a period: week, KW, trimestre.
 * - `counter` counts runs of the same work, `part` the parts of one plan.
 */
export type CalendarRole = 'period' | 'maybe-month' | 'maybe-period' | 'beside-period' | 'unit' | 'counter' | 'part';

const spaced = languages.filter((each) => each.spaced);

const roles = whenAsked((): ReadonlyMap<string, CalendarRole> => {
  const found = new Map<string, CalendarRole>();
  const lists = (role: CalendarRole, phrases: readonly string[]): void => {
    for (const phrase of phrases) if (!phrase.includes(' ') && !found.has(fold(phrase))) found.set(fold(phrase), role);
  };
  for (const each of spaced) {
    const periods = [...each.months, ...each.weekdays, ...phrasesOf(each.seasons)].map(phrasesOf);
    for (const [index, names] of periods.entries())
      for (const [place, name] of names.entries()) {
        const bare = name.replace('?', '');
        const letters = fold(bare).length;
        const isFull = place === 0 || letters > 4;
        const isMonth = index < each.months.length;
        if (name !== bare) lists(isMonth && place === 0 ? 'maybe-month' : 'maybe-period', [bare]);
        else lists(letters < 3 ? 'maybe-period' : isFull ? 'period' : 'beside-period', [bare]);
      }
  }
  for (const each of spaced) lists('part', phrasesOf(each.parts));
  for (const each of spaced) lists('unit', phrasesOf(each.periods));
  for (const each of spaced) lists('counter', phrasesOf(each.counters));
  return found;
});

/** The role of a folded word, or null for an ordinary word. */
export const calendarRoleOf = (word: string): CalendarRole | null => roles().get(word) ?? null;

const parts = phraseSet(spaced.map((each) => each.parts));
/** True for what counts the parts of a plan in two words: 'work package'. */
export const isLongPart = (words: string): boolean => words.includes(' ') && parts().has(words);

const ordinals = phraseSet(spaced.map((each) => each.ordinals));
/** True for 'first' to 'fifth'. */
export const isOrdinal = (word: string): boolean => ordinals().has(word);

const connectors = phraseSet(spaced.map((each) => each.of));
/** True for the word between two numbers that belong together: '3 of 7', '3 de marzo'. */
export const isConnector = (word: string): boolean => connectors().has(word);

const small = phraseSet(languages.map((each) => each.small));
/** True for articles, prepositions and the like, in any language. */
export const isSmall = (word: string): boolean => small().has(word);

const unspaced = languages.filter((each) => !each.spaced);
const anyOf = (lists: readonly string[]): string =>
  lists
    .flatMap(phrasesOf)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Names of periods in scripts without blanks, anywhere in the text. */
export const unspacedPeriods = new RegExp(
  anyOf(unspaced.flatMap((each) => [...each.months, ...each.weekdays, each.seasons])),
  'gu',
);
/** Units of periods in scripts without blanks, right behind a number: the 月 of 3月. */
export const unspacedUnit = new RegExp(`^(?:${anyOf(unspaced.map((each) => each.periods))})`, 'u');
/** What counts runs or parts in scripts without blanks, right behind a number (回) or before it (フェーズ). */
export const unspacedCounter = new RegExp(`^(?:${anyOf(unspaced.map((each) => each.counters))})`, 'u');
export const unspacedPart = new RegExp(`^(?:${anyOf(unspaced.map((each) => each.parts))})`, 'u');
export const unspacedPartBefore = new RegExp(`(?:${anyOf(unspaced.map((each) => each.parts))})$`, 'u');
