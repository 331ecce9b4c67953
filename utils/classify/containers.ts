import type { Neighbour } from '../model/context.ts';
import { type Ticket, ticketId, type Version } from '../model/ticket.ts';
import type { Container } from '../model/verdict.ts';
import { isClosing, isZombie, minorityOf } from './container-shape.ts';
import { dayFrom, dayNumber } from './days.ts';
import { arrivalsIn, openAt, quarter, type Stay, staysOf } from './flow.ts';

/**
 * What is known of the container itself. `closed` is null when it is not stored and nobody knows; `resolved` is when it
 * was closed; `versions` are its own fix versions.
 */
export interface Parent {
  readonly key: string;
  readonly title: string;
  readonly closed: boolean | null;
  readonly due: string | null;
  readonly resolved: string | null;
  readonly versions: readonly Version[] | null;
  readonly created?: string | null;
}

/** A year, from which a container is old (S50). */
const longLife = 365;
/** Fewest of the last four quarters with new children (S50), and fewest new children in them that make a stream. */
const fedQuarters = 3;
const fewestNew = 4;
/** Days of warranty after a delivery (S54), fewest children after it, and fewest days on which they came. */
const warranty = 30;
const fewestAfter = 3;
/**
 * For a due date to have been a delivery: least share of what was there that was done, and most that came in the last third
 * of the time. A stream brings a third of its work in every third.
 */
const delivered = 0.9;
const lastThird = 0.25;
/** Share of a plan's children that came in the first third of its life, and what is left of its rest when it dries up. */
const firstThird = 0.6;
const shrunk = 0.75;

/** The key under which a ticket's siblings are found: its epic or parent. Null without one; a Trello list is a step of the way, not a container. */
export const containerKey = (ticket: Ticket): string | null =>
  ticket.parent === null || ticket.parent.key === '' ? null : ticketId(ticket.site, ticket.host, ticket.parent.key);

const day = (instant: string | null | undefined): number | null =>
  instant === null || instant === undefined ? null : dayNumber(instant);

/** The end that is planned for it: its due date or the last of its releases still to come. */
const plannedEnd = ({ due, versions }: Parent): number | null => {
  const days = [day(due), ...(versions ?? []).map(({ releaseDate }) => day(releaseDate))].filter(
    (each) => each !== null,
  );
  return days.length === 0 ? null : Math.max(...days);
};

/** The day of a delivery, and whether somebody said so by closing or releasing it; otherwise its due date speaks. */
interface Delivery {
  readonly on: number;
  readonly said: boolean;
}

/**
 * The day on which it was delivered: closed, or every version of its own released. A due date that has passed counts when
 * little was added shortly before and nearly all was done within the warranty.
 */
const deliveredOn = (
  parent: Parent,
  members: readonly Neighbour[],
  stays: readonly Stay[],
  today: number,
): Delivery | null => {
  const closed = day(parent.resolved);
  if (parent.closed === true && closed !== null) return { on: closed, said: true };
  const versions = parent.versions ?? [];
  const released = versions.flatMap(({ released: out, releaseDate }) => (out === true ? (day(releaseDate) ?? []) : []));
  if (versions.length > 0 && released.length === versions.length) return { on: Math.max(...released), said: true };
  if (versions.some(({ released: out }) => out === false)) return null;
  const due = day(parent.due);
  if (due === null || due + warranty > today) return null;
  const planned = stays.filter(({ came }) => came <= due);
  const done = planned.filter(({ left }) => left !== null && left <= due + warranty);
  const first = planned[0]?.came ?? due;
  const late = planned.filter(({ came }) => came > due - (due - first) / 3);
  const before = members.filter(({ created }) => (day(created) ?? today) <= due);
  const wasPlanned = late.length <= lastThird * planned.length && leanOf(before) >= 0;
  const isDone = planned.length >= fewestAfter && wasPlanned && done.length >= delivered * planned.length;
  return isDone ? { on: due, said: false } : null;
};

/** More project than operations (positive) or the other way round, among the members that were judged. */
const leanOf = (members: readonly Neighbour[]): number =>
  members.reduce((lean, { category }) => lean + (category === 'project' ? 1 : category === 'operations' ? -1 : 0), 0);

/** Work keeps coming after delivery and warranty, on three days or more over a fortnight, and is not a new endeavour under the old roof (S54). */
const hasSlipped = (members: readonly Neighbour[], delivery: Delivery | null, today: number): boolean => {
  if (delivery === null || delivery.on + warranty >= today) return false;
  const after = members.filter(({ created }) => (day(created) ?? 0) > delivery.on + warranty);
  const days = [...new Set(after.flatMap(({ created }) => day(created) ?? []))].sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (days.length < fewestAfter || first === undefined || last === undefined || last - first < 14) return false;
  if (!delivery.said) return leanOf(after) < 0;
  return leanOf(after) <= 0 || after.filter(({ category }) => category === 'project').length * 2 <= after.length;
};

/**
 * A plan that is worked off, as programmes over several years are: less comes in than before and the rest falls quarter by
 * quarter, or most of it came early, the rest has shrunk, and what came lately is not operations.
 */
const isDryingUp = (members: readonly Neighbour[], stays: readonly Stay[], today: number): boolean => {
  const rest = [0, 1, 2, 3, 4].map((back) => openAt(stays, today - back * quarter));
  const most = Math.max(...rest);
  if (most === 0 || (rest[0] ?? 0) > shrunk * most) return false;
  const lately = arrivalsIn(stays, today - 2 * quarter, today);
  const before = arrivalsIn(stays, today - 4 * quarter, today - 2 * quarter);
  const falls = rest.slice(0, 4).filter((open, back) => open < (rest[back + 1] ?? 0)).length;
  if (falls >= 3 && lately <= shrunk * before) return true;
  const first = stays[0]?.came ?? today;
  const early = stays.filter(({ came }) => came - first <= (today - first) / 3).length;
  const late = members.filter(({ created }) => (day(created) ?? 0) > today - 4 * quarter);
  return early >= firstThird * stays.length && leanOf(late) >= 0;
};

/** Open for over a year, with new children in three of the last four quarters, no planned end ahead, and neither late, drying up nor asleep (S50). */
const isNeverEnding = (
  parent: Parent,
  members: readonly Neighbour[],
  stays: readonly Stay[],
  today: number,
): boolean => {
  const first = Math.min(stays[0]?.came ?? today, day(parent.created) ?? today);
  if (parent.closed === true || today - first <= longLife) return false;
  const fed = [0, 1, 2, 3].filter(
    (back) => arrivalsIn(stays, today - (back + 1) * quarter, today - back * quarter) > 0,
  ).length;
  if (fed < fedQuarters || arrivalsIn(stays, today - 4 * quarter, today) < fewestNew) return false;
  const end = plannedEnd(parent);
  const due = day(parent.due);
  if (end !== null && end >= today) return false;
  const isLate = due !== null && today - due <= longLife && leanOf(members) >= 0;
  return !isLate && !isDryingUp(members, stays, today) && !isZombie(false, due, members, today);
};

/**
 * What the children say about their container, or null when there are none. `today` is `yyyy-mm-dd`; the order of the
 * members does not matter. Meant to be asked again when a child or the parent changes: the cost grows with the children.
 */
export const containerOf = (parent: Parent, members: readonly Neighbour[], today: string): Container | null => {
  const now = dayNumber(today);
  if (members.length === 0 || now === null) return null;
  const stays = staysOf(members);
  const first = stays[0]?.came ?? null;
  const delivery = deliveredOn(parent, members, stays, now);
  const open = members.filter(({ done }) => !done).length;
  return {
    key: parent.key,
    title: parent.title,
    open,
    done: members.length - open,
    first: first === null ? null : dayFrom(first),
    neverEnding: isNeverEnding(parent, members, stays, now),
    slipped: hasSlipped(members, delivery, now),
    shape: {
      closing: isClosing(stays, now),
      zombie: isZombie(parent.closed === true, day(parent.due), members, now),
      minority: minorityOf(members),
      delivered: delivery === null ? null : dayFrom(delivery.on),
    },
  };
};
