import type { Neighbour } from '../model/context.ts';
import { type Ticket, ticketId, type Version } from '../model/ticket.ts';
import type { Container } from '../model/verdict.ts';
import { arrivalOf, isBalanced, isClosing, isZombie, minorityOf } from './container-shape.ts';
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
/** Share of what was there that must be done for a due date to have been a delivery. */
const delivered = 0.9;

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

/**
 * The day on which it was delivered: closed, or every version of its own released. A due date that has passed counts when
 * nearly all that was planned by then was done within the warranty.
 */
const deliveredOn = (parent: Parent, stays: readonly Stay[], today: number): number | null => {
  const closed = day(parent.resolved);
  if (parent.closed === true && closed !== null) return closed;
  const versions = parent.versions ?? [];
  const released = versions.flatMap(({ released: out, releaseDate }) => (out === true ? (day(releaseDate) ?? []) : []));
  if (versions.length > 0 && released.length === versions.length) return Math.max(...released);
  if (versions.some(({ released: out }) => out === false)) return null;
  const due = day(parent.due);
  if (due === null || due + warranty > today) return null;
  const planned = stays.filter(({ came }) => came <= due);
  const done = planned.filter(({ left }) => left !== null && left <= due + warranty);
  return planned.length >= fewestAfter && done.length >= delivered * planned.length ? due : null;
};

/** Work keeps coming after delivery and warranty, on three days or more over a fortnight, and is not a new endeavour under the old roof (S54). */
const hasSlipped = (members: readonly Neighbour[], deliveredAt: number | null, today: number): boolean => {
  if (deliveredAt === null || deliveredAt + warranty >= today) return false;
  const after = members.filter(({ created }) => (day(created) ?? 0) > deliveredAt + warranty);
  const days = [...new Set(after.flatMap(({ created }) => day(created) ?? []))].sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (days.length < fewestAfter || first === undefined || last === undefined || last - first < 14) return false;
  const project = after.filter(({ category }) => category === 'project').length;
  const operations = after.filter(({ category }) => category === 'operations').length;
  return project <= operations || project * 2 <= after.length;
};

/**
 * A stream that dries up: less comes in than before and the rest falls. A programme over several years looks like that
 * once most of it is planned.
 */
const isDryingUp = (stays: readonly Stay[], today: number): boolean => {
  const lately = arrivalsIn(stays, today - 2 * quarter, today);
  const before = arrivalsIn(stays, today - 4 * quarter, today - 2 * quarter);
  const rest = [0, 1, 2, 3, 4].map((back) => openAt(stays, today - back * quarter));
  const falls = rest.slice(0, 4).filter((open, back) => open < (rest[back + 1] ?? 0)).length;
  return falls >= 3 && lately <= 0.75 * before && (rest[0] ?? 0) <= 0.75 * (rest[3] ?? 0);
};

/** Open for over a year, with new children in three of the last four quarters, and neither near a planned end nor drying up (S50). */
const isNeverEnding = (parent: Parent, stays: readonly Stay[], today: number): boolean => {
  const first = Math.min(stays[0]?.came ?? today, day(parent.created) ?? today);
  if (parent.closed === true || today - first <= longLife) return false;
  const fed = [0, 1, 2, 3].filter(
    (back) => arrivalsIn(stays, today - (back + 1) * quarter, today - back * quarter) > 0,
  ).length;
  if (fed < fedQuarters || arrivalsIn(stays, today - 4 * quarter, today) < fewestNew) return false;
  const end = plannedEnd(parent);
  return (end === null || end < today) && !isDryingUp(stays, today);
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
  const deliveredAt = deliveredOn(parent, stays, now);
  const open = members.filter(({ done }) => !done).length;
  return {
    key: parent.key,
    title: parent.title,
    open,
    done: members.length - open,
    first: first === null ? null : dayFrom(first),
    neverEnding: isNeverEnding(parent, stays, now),
    slipped: hasSlipped(members, deliveredAt, now),
    shape: {
      arrival: arrivalOf(stays, Math.min(deliveredAt ?? now, now)),
      closing: isClosing(stays, now),
      balanced: isBalanced(stays, now),
      zombie: isZombie(parent.closed === true, day(parent.due), members, now),
      minority: minorityOf(members),
      delivered: deliveredAt === null ? null : dayFrom(deliveredAt),
    },
  };
};
