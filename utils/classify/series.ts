import type { Neighbour } from '../model/context.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Series } from '../model/verdict.ts';
import { structureIn as structureOf } from '../signals/languages/structure.ts';
import { cadenceOf } from './cadence.ts';
import { dayFrom, dayNumber } from './days.ts';
import { counts, distinct, isCountedPair, isEnumeration, type Member, mostMembers } from './enumeration.ts';
import { homeOf } from './leaning.ts';
import { type Masked, readTitle as readAnew } from './mask.ts';
import { similarity, withoutOneWord } from './near-duplicates.ts';
import { remembered } from './remembered.ts';

/** Fewest members, fewest days on which they were made, and the shortest span between the first and the last (S47). */
const fewest = 3;
const shortestSpan = 14;
/** Most members that are read, the newest: what a long series was like years ago says nothing of its rhythm now. */
const mostRead = 120;
/** Least likeness of each member to the commonest wording in a group of near duplicates. */
const alike = 0.65;

const readTitle = remembered(readAnew);
const structureIn = remembered(structureOf);

const saysEnough = (words: readonly string[]): boolean => words.some((word) => /\p{L}{3}|[^\p{ASCII}]{2}/u.test(word));

/**
 * The keys under which a ticket meets the others of its series; equal keys are the whole of the look-up. Empty when its
 * title says too little or when it is no work item.
 *
 * The first key, with '=', is the exact one: home and the words of the masked title, in any order. Titles with a rhythm or
 * a period in them have further ones with '~', at most eight, under which renamed runs meet ('Weekly backup check' and
 * 'Weekly backup check, Lyon'). Meant for an index with several entries a ticket: when a ticket changes, its old and new keys are
 * looked up, `seriesOf` is asked for the members under each, and the largest series found is the ticket's. The cost
 * grows with the members under those keys, never with what else is stored.
 */
export const seriesKeys = (ticket: Ticket): string[] => {
  if (ticket.role !== null) return [];
  const read = readTitle(ticket.title);
  if (!saysEnough(read.words)) return [];
  const home = `${ticket.site}/${homeOf(ticket)}`;
  const exact = `${home}=${read.words.join(' ')}`;
  if (!isRepeating(ticket.title, read)) return [exact];
  return [exact, ...[read.words, ...withoutOneWord(read.words)].map((words) => `${home}~${words.join(' ')}`)];
};

const isRepeating = (title: string, read: Masked): boolean =>
  read.period !== null || read.run !== null || structureIn(title).some(({ kind }) => kind === 'rhythm');

const hasTurn = ({ read }: Member): boolean => read.period !== null || read.run !== null;
const makesNew = ({ neighbour }: Member): boolean =>
  structureIn(neighbour.title).some(({ kind }) => kind === 'change' || kind === 'launch');

const commonest = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
};

/**
 * Whether members under one key are runs of the same work: all under the same words, or all others a word away from the
 * commonest wording. Two wordings that are series of their own have nothing to do with each other, and what makes
 * something new is no run of what is only done again.
 */
const kinship = (members: readonly Member[]): 'same' | 'renamed' | 'strangers' => {
  const wordings = new Map<string, Member[]>();
  for (const member of members) {
    const wording = member.read.words.join(' ');
    const known = wordings.get(wording);
    if (known === undefined) wordings.set(wording, [member]);
    else known.push(member);
  }
  if (wordings.size === 1) return 'same';
  const strong = [...wordings.values()].filter((group) => group.length >= fewest).length;
  if (strong !== 1) return 'strangers';
  const main = commonest(members.map(({ read }) => read.words.join(' ')));
  const usual = wordings.get(main) ?? [];
  const centre = usual[0]?.read.words ?? [];
  const isDated = usual.filter(hasTurn).length >= mostMembers * usual.length;
  const makes = usual.some(makesNew);
  const fits = (member: Member): boolean =>
    similarity(member.read.words, centre) >= alike && (!isDated || hasTurn(member)) && (makes || !makesNew(member));
  return [...wordings].every(([wording, group]) => wording === main || group.every(fits)) ? 'renamed' : 'strangers';
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

/** What the titles of a group say by themselves: whose turn it is, or the part of which job. */
interface Turns {
  /** Three periods or more by name. */
  readonly calendar: boolean;
  /** Three periods, or three numbers of a word that counts runs. */
  readonly told: boolean;
  /** Numbers that look like days and count the parts of one job. */
  readonly counted: boolean;
  /** Numbers of runs that count from the start on. */
  readonly counting: boolean;
}

const turnsOf = (members: readonly Member[]): Turns => {
  const isTold = (turns: readonly string[]): boolean =>
    turns.length >= mostMembers * members.length && distinct(turns) >= fewest;
  const counted = isCountedPair(members);
  const calendar = !counted && isTold(members.flatMap(({ read }) => read.period ?? []));
  const runs = members.flatMap(({ read }) => read.run ?? []);
  const fromStart = counts(runs.map(Number).filter((run) => !Number.isNaN(run)));
  return { calendar, told: calendar || isTold(runs), counted, counting: !calendar && fromStart };
};

/** The first and the last run; null when they are too few or too close together (S47). Titles alone tell where most days are not known. */
const spanOf = (
  days: readonly number[],
  members: readonly Member[],
  told: boolean,
  now: number,
): [number, number] | null => {
  const [first, last] = [days[0], days.at(-1)];
  if (first !== undefined && last !== undefined && days.length >= fewest && last - first >= shortestSpan)
    return [first, last];
  if (!told || members.filter(({ day }) => day === null).length * 2 <= members.length) return null;
  const known = sorted(members.map(({ neighbour: { updated, due }, day }) => day ?? dayNumber(updated ?? due ?? '')));
  return [known[0] ?? now, known.at(-1) ?? now];
};

/** The members that are read; the older ones of a long series only count. */
const latest = (members: readonly Neighbour[]): readonly Neighbour[] =>
  members.length <= mostRead ? members : [...members].sort(byNewest).slice(0, mostRead);

const byNewest = (a: Neighbour, b: Neighbour): number => {
  const [first, second] = [a.created ?? '', b.created ?? ''];
  return first === second ? (a.id < b.id ? -1 : 1) : first > second ? -1 : 1;
};

const firstOf = (members: readonly Neighbour[]): number | null => {
  const first = members.reduce<string | null>(
    (least, { created }) => (created !== null && (least === null || created < least) ? created : least),
    null,
  );
  return first === null ? null : dayNumber(first);
};

/**
 * The series that the tickets under one key make, or null. `today` is `yyyy-mm-dd`. The order of the members does not
 * matter; `whole` says how many there are and since when, where only the newest are given.
 *
 * A series has at least three members, made on three days or more over a fortnight or longer (S47); where one sitting made
 * all the runs of a calendar ('Payroll January' to 'Payroll December'), their due dates stand in, and where the page does
 * not say when they were made, the periods in their titles. Numbers that count the parts of one job are no series unless
 * they come at a regular gap and the titles speak of a rhythm; those that count runs (sprint 1, 2, 3) need the regular gap
 * alone. Members under other words are a series with the commonest wording when they differ by one word, only together and
 * only by name of the period or at a regular gap. A title of a single word needs a period or a person in it, or a regular gap.
 */
export const seriesOf = (
  members: readonly Neighbour[],
  today: string,
  whole: { readonly count: number; readonly first: string | null } = { count: members.length, first: null },
): Series | null => {
  const now = dayNumber(today);
  if (members.length < fewest || now === null) return null;
  const found = latest(members).map((neighbour) => ({
    neighbour,
    read: readTitle(neighbour.title),
    day: neighbour.created === null ? null : dayNumber(neighbour.created),
  }));
  const kin = kinship(found);
  if (kin === 'strangers') return null;
  const { calendar, told, counted, counting } = turnsOf(found);
  const days = runsOf(found, calendar);
  const span = spanOf(days, found, told, now);
  if (span === null) return null;
  const cadence = cadenceOf(days, today);
  if (!told && cadence === null && (kin === 'renamed' || !found.some(saysMuch))) return null;
  if (counting && cadence === null) return null;
  if ((counted || (!told && isEnumeration(found))) && (cadence === null || !isRhythmic(found))) return null;
  const since = whole.count > members.length && whole.first !== null ? dayNumber(whole.first) : null;
  return {
    mask: commonest(found.map(({ read }) => read.mask)),
    count: whole.count,
    first: dayFrom(since ?? (members.length > mostRead ? firstOf(members) : null) ?? span[0]),
    last: dayFrom(span[1]),
    cadenceDays: cadence?.days ?? null,
    next: cadence?.next ?? null,
  };
};

/** A single word is enough where it happens to somebody ('Leaver: @') or to a machine that is kept up ('Reboot #'). */
const saysMuch = (member: Member): boolean =>
  member.read.words.length > 1 || member.read.mask.includes('@') || (member.read.machine && !makesNew(member));

/** Most titles speak of rhythm. */
const isRhythmic = (members: readonly Member[]): boolean => {
  const up = members.filter(({ neighbour }) => structureIn(neighbour.title).some(({ kind }) => kind === 'rhythm'));
  return up.length * 2 > members.length;
};
