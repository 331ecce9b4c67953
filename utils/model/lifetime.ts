import type { HistoryEntry, Ticket } from './ticket.ts';

/** The end of what has not ended. */
export const still = -1;

/** Most instants that are kept of one ticket, the newest: a history has no end, a record has. */
const mostTouches = 200;

/**
 * An instant or a calendar day as whole minutes since 1970 in UTC; a day stands for its noon, which is the same day in
 * most time zones. Null when it is none.
 */
export const minuteOf = (instant: string | null): number | null => {
  if (instant === null) return null;
  const at = Date.parse(instant.length === 10 ? `${instant}T12:00:00Z` : instant);
  return Number.isNaN(at) ? null : Math.floor(at / 60_000);
};

interface Change {
  at: number;
  entry: HistoryEntry;
}

const changesOf = (history: Ticket['history'], fields: readonly HistoryEntry['field'][]): Change[] =>
  (history ?? [])
    .flatMap((entry) => {
      const at = fields.includes(entry.field) ? minuteOf(entry.at) : null;
      return at === null ? [] : [{ at, entry }];
    })
    .sort((a, b) => a.at - b.at);

const ends = ({ field, to }: HistoryEntry): boolean => (field === 'resolution' ? to !== null : to === 'true');

/**
 * What tells that a ticket was over: where it is known which moves made it done, a resolution says nothing beside them, for
 * some workflows never set one and some never take it back.
 */
const endings = (history: Ticket['history']): HistoryEntry['field'][] =>
  history?.some(({ field }) => field === 'done') === true ? ['done', 'closed'] : ['resolution', 'closed'];

/**
 * From when until when a ticket was open, as pairs of minutes, oldest first; a ticket that was reopened has several.
 * `done` is how it is now. Closing and reopening come from the history of its statuses, else of its resolution, and of tick and archive; the last end is
 * `resolved` where that is known, else its last update, which is the latest it can have been. Empty when it is not
 * known when it began, or not when it ended.
 */
export const livesOf = (ticket: Ticket, done: boolean): number[] => {
  const created = minuteOf(ticket.created);
  if (created === null) return [];
  const lives = [created];
  const over = new Set<string>();
  for (const { at, entry } of changesOf(ticket.history, endings(ticket.history))) {
    const was = over.size > 0;
    if (ends(entry)) over.add(entry.field);
    else over.delete(entry.field);
    if (was !== over.size > 0) lives.push(Math.max(at, lives.at(-1) ?? at));
  }
  const isOpen = lives.length % 2 === 1;
  if (!done) return isOpen ? [...lives, still] : [...lives.slice(0, -1), still];
  const last = minuteOf(ticket.resolved) ?? (isOpen ? minuteOf(ticket.updated) : (lives.at(-1) ?? null));
  if (last === null) return [];
  const before = isOpen ? lives : lives.slice(0, -1);
  return [...before, Math.max(last, before.at(-1) ?? last)];
};

/** The names of states in which nobody has begun: the first one, and the present one where the site says so. */
const waitingStates = (ticket: Ticket, first: string | null): Set<string | null> => {
  const waiting = new Set<string | null>();
  if (ticket.statusCategory !== 'indeterminate' || ticket.status !== first) waiting.add(first);
  if (ticket.statusCategory === 'new' && ticket.status !== null) waiting.add(ticket.status);
  return waiting;
};

/**
 * When a ticket was under way, as pairs of minutes: open, and in another status (on Trello, list) than the one it was made
 * in or one that the site counts as not begun. Null when its history was not read or does not tell.
 */
export const progressOf = (ticket: Ticket, lives: readonly number[]): number[] | null => {
  if (ticket.history === null || lives.length === 0) return null;
  const byStatus = changesOf(ticket.history, ['status']);
  const moves = byStatus.length > 0 ? byStatus : changesOf(ticket.history, ['list']);
  const [first] = moves;
  if (first === undefined) {
    if (ticket.statusCategory === 'indeterminate') return [...lives];
    return lives.at(-1) === still ? [] : null;
  }
  const waiting = waitingStates(ticket, first.entry.from);
  const stretches: number[] = [];
  let since = waiting.has(first.entry.from) ? null : (lives[0] ?? null);
  for (const { at, entry } of moves) {
    const begun = !waiting.has(entry.to);
    if (begun && since === null) since = at;
    if (!begun && since !== null) {
      stretches.push(since, at);
      since = null;
    }
  }
  if (since !== null) stretches.push(since, still);
  return within(stretches, lives);
};

const until = (end: number): number => (end === still ? Number.POSITIVE_INFINITY : end);

/** What two lists of stretches have in common. */
const within = (stretches: readonly number[], lives: readonly number[]): number[] => {
  const common: number[] = [];
  for (let a = 0; a + 1 < stretches.length; a += 2) {
    for (let b = 0; b + 1 < lives.length; b += 2) {
      const from = Math.max(stretches[a] ?? 0, lives[b] ?? 0);
      const to = Math.min(until(stretches[a + 1] ?? still), until(lives[b + 1] ?? still));
      if (from < to) common.push(from, to === Number.POSITIVE_INFINITY ? still : to);
    }
  }
  return common;
};

/** When somebody did something with a ticket: its status or list changed, it was ticked, closed or resolved, or last updated. */
export const touchesOf = (ticket: Ticket): number[] => {
  const changes = changesOf(ticket.history, ['status', 'list', 'resolution', 'done', 'closed']).map(({ at }) => at);
  const all = [...changes, minuteOf(ticket.resolved), minuteOf(ticket.updated)].filter((at) => at !== null);
  return [...new Set(all)].sort((a, b) => a - b).slice(-mostTouches);
};
