import type { Neighbour } from '../model/context.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Series } from '../model/verdict.ts';
import { structureIn } from '../signals/languages/structure.ts';
import { cadenceOf } from './cadence.ts';
import { dayFrom, dayNumber } from './days.ts';
import { type Masked, readTitle } from './mask.ts';
import { similarity, withoutOneWord } from './near-duplicates.ts';

/** Fewest members, fewest days on which they were made, and the shortest span between the first and the last (S47). */
const fewest = 3;
const shortestSpan = 14;
/** Share of the members that a slot must be filled in to say what changes from one to the next. */
const mostMembers = 0.6;
/** Least likeness of each member to the commonest wording in a group of near duplicates. */
const alike = 0.65;

const homeOf = ({ site, host, project }: Ticket): string => `${site}/${host}/${project?.key ?? project?.name ?? ''}`;

const saysEnough = (words: readonly string[]): boolean => words.some((word) => /\p{L}{3}|[^\p{ASCII}]{2}/u.test(word));

/**
 * The keys under which a ticket meets the others of its series; equal keys are the whole of the look-up. Empty when its
 * title says too little or when it is no work item.
 *
 * The first key is the exact one: home and the words of the masked title, in any order. Titles with a rhythm or a period
 * in them have further ones, at most seven, under which renamed runs meet ('Weekly backup check' and 'Weekly backup
 * check, Lyon'). Meant for an index with several entries a ticket: when a ticket changes, its old and new keys are
 * looked up, `seriesOf` is asked for the members under each, and the largest series found is the ticket's. The cost
 * grows with the members under those keys, never with what else is stored.
 */
export const seriesKeys = (ticket: Ticket): string[] => {
  if (ticket.role !== null) return [];
  const read = readTitle(ticket.title);
  if (!saysEnough(read.words)) return [];
  const home = homeOf(ticket);
  const keys = [`${home}|${read.words.join(' ')}`];
  if (isRepeating(ticket.title, read))
    for (const words of withoutOneWord(read.words)) keys.push(`${home}|${words.join(' ')}`);
  return [...new Set(keys)];
};

/** The exact key alone; null when the title says too little. */
export const seriesKey = (ticket: Ticket): string | null => seriesKeys(ticket)[0] ?? null;

const isRepeating = (title: string, read: Masked): boolean =>
  read.period !== null || read.run !== null || structureIn(title).some(({ kind }) => kind === 'rhythm');

interface Member {
  readonly neighbour: Neighbour;
  readonly read: Masked;
  readonly day: number | null;
}

const hasTurn = ({ read }: Member): boolean => read.period !== null || read.run !== null;
const makesNew = ({ neighbour }: Member): boolean =>
  structureIn(neighbour.title).some(({ kind }) => kind === 'change' || kind === 'launch');

const commonest = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
};

const distinct = <T>(values: readonly T[]): number => new Set(values).size;

/** The members that go together: those with the commonest words and what differs from them by a word. */
const together = (members: readonly Member[]): { members: readonly Member[]; renamed: boolean } => {
  const wordings = new Map<string, Member[]>();
  for (const member of members) {
    const wording = member.read.words.join(' ');
    const known = wordings.get(wording);
    if (known === undefined) wordings.set(wording, [member]);
    else known.push(member);
  }
  const main = commonest(members.map(({ read }) => read.words.join(' ')));
  const centre = main.split(' ');
  if (wordings.size === 1) return { members, renamed: false };
  const strong = [...wordings.values()].filter((group) => group.length >= fewest).length;
  if (strong !== 1) return { members: [], renamed: true };
  const usual = new Set(wordings.get(main));
  const isDated = [...usual].filter(hasTurn).length >= mostMembers * usual.size;
  const makes = [...usual].some(makesNew);
  const fits = (member: Member): boolean =>
    similarity(member.read.words, centre) >= alike && (!isDated || hasTurn(member)) && (makes || !makesNew(member));
  return { members: members.filter((member) => usual.has(member) || fits(member)), renamed: true };
};

/** Days on which the work fell due: by creation; by due date where one sitting made all the runs of a calendar. */
const runsOf = (members: readonly Member[], byCalendar: boolean): number[] => {
  const created = sorted(members.map(({ day }) => day));
  if (distinct(created) >= fewest || !byCalendar) return [...new Set(created)];
  return [
    ...new Set(sorted(members.map(({ neighbour }) => (neighbour.due === null ? null : dayNumber(neighbour.due))))),
  ];
};

const sorted = (days: readonly (number | null)[]): number[] => days.filter((day) => day !== null).sort((a, b) => a - b);

/**
 * True when the numbers count the parts of one job: each once, close together, from the start on, in the order of their
 * making. Rooms and machines come again or stand anywhere in their range; issue numbers start late.
 */
const isEnumeration = (members: readonly Member[]): boolean => {
  const longest = Math.max(...members.map(({ read }) => read.numbers.length));
  for (let place = 0; place < longest; place++) {
    const values = members.flatMap(({ read }) => read.numbers[place] ?? []);
    if (values.length >= mostMembers * members.length && counts(values)) return true;
  }
  return false;
};

/** Each number once, from the start on, with few gaps. */
const counts = (values: readonly number[]): boolean => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return (
    distinct(values) >= 2 && distinct(values) === values.length && least <= 2 && most - least + 1 <= 2 * values.length
  );
};

/**
 * True when what looks like days (4.1, 4.2, 4.3 or 1/8, 2/8, 3/8) counts the parts of one job: one number stands, the
 * other one counts, and neither has to do with the days on which the tickets were made.
 */
const isCountedPair = (members: readonly Member[]): boolean => {
  const paired = members.flatMap(({ read: { pair }, day }) => (pair === null || day === null ? [] : [{ pair, day }]));
  if (paired.length < mostMembers * members.length) return false;
  const places = [0, 1] as const;
  const fixed = places.find((place) => distinct(paired.map(({ pair }) => pair[place])) === 1);
  if (fixed === undefined || !counts(paired.map(({ pair }) => pair[fixed === 0 ? 1 : 0]))) return false;
  const isDay = ({ pair, day }: (typeof paired)[number]): boolean => {
    const date = new Date(day * 86_400_000);
    return [date.getUTCDate(), date.getUTCMonth() + 1].every((part) =>
      pair.some((number) => Math.abs(number - part) <= 2),
    );
  };
  return paired.filter(isDay).length < mostMembers * paired.length;
};

/**
 * The series that the tickets under one key make, or null. `today` is `yyyy-mm-dd`. The order of the members does not
 * matter.
 *
 * A series has at least three members, made on three days or more over a fortnight or longer (S47); where one sitting made
 * all the runs of a calendar ('Payroll January' to 'Payroll December'), their due dates stand in. Numbers that count the
 * parts of one job are no series unless they come at a regular gap and the titles speak of a rhythm.
 * Members under other words join the commonest wording when they differ by one word; where several wordings are series
 * of their own under one key, the key says nothing (null) and each has its exact key. A title of a single word needs a
 * period in it or a regular gap.
 */
export const seriesOf = (members: readonly Neighbour[], today: string): Series | null => {
  if (members.length < fewest) return null;
  const all = members.map((neighbour) => ({
    neighbour,
    read: readTitle(neighbour.title),
    day: neighbour.created === null ? null : dayNumber(neighbour.created),
  }));
  const { members: found, renamed } = together(all);
  if (found.length < fewest) return null;
  const periods = found.flatMap(({ read }) => read.period ?? []);
  const runs = found.flatMap(({ read }) => read.run ?? []);
  const byCalendar = periods.length >= mostMembers * found.length && distinct(periods) >= fewest;
  const byCount = runs.length >= mostMembers * found.length && distinct(runs) >= fewest;
  const days = runsOf(found, byCalendar);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  if (days.length < fewest || last - first < shortestSpan) return null;
  const cadence = cadenceOf(days, today);
  const counted = byCalendar && isCountedPair(found);
  const tells = (byCalendar && !counted) || byCount;
  if (renamed && !tells && cadence === null) return null;
  if (!tells && cadence === null && !found.some(({ read }) => saysMuch(read))) return null;
  if (!tells && (counted || isEnumeration(found)) && (cadence === null || !isRhythmic(found))) return null;
  return {
    mask: commonest(found.map(({ read }) => read.mask)),
    count: found.length,
    first: dayFrom(first),
    last: dayFrom(last),
    cadenceDays: cadence?.days ?? null,
    next: cadence?.next ?? null,
  };
};

/** A single word is enough where it happens to somebody ('Leaver: @'). */
const saysMuch = ({ words, mask }: Masked): boolean => words.length > 1 || mask.includes('@');

/** Most titles speak of rhythm. */
const isRhythmic = (members: readonly Member[]): boolean => {
  const up = members.filter(({ neighbour }) => structureIn(neighbour.title).some(({ kind }) => kind === 'rhythm'));
  return up.length * 2 > members.length;
};
