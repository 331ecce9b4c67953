import { day, hour, occurrences, type Rhythm } from './calendar.ts';
import type { Random } from './random.ts';

/** What a ticket really is, by the labelling guide; `none` is no work item. For tests only, never an input. */
export type Truth = 'project' | 'operations' | 'unclear' | 'none';

export type TypeName =
  | 'Epic'
  | 'Story'
  | 'Task'
  | 'Bug'
  | 'Sub-task'
  | 'Incident'
  | 'Service request'
  | 'Change'
  | '[System] Service request';

/** What happens to one Jira ticket in its life; the project's builder turns it into an issue with a history. */
export interface Plan {
  /** A name by which other plans refer to this one. */
  ref?: string;
  type: TypeName;
  title: string;
  truth: Truth;
  description?: string;
  created: number;
  /** When work began; null while it waits. */
  started: number | null;
  /** When it was done; null while it is open. */
  resolved: number | null;
  /** How often it came back after it was done; only for tickets that are done, in a stream every fourth. */
  reopened?: number;
  due?: number | null;
  /** How often the due date was postponed. */
  dueMoves?: number;
  /** The planned start. */
  start?: number | null;
  priority?: string;
  labels?: readonly string[];
  components?: readonly string[];
  points?: number | null;
  estimateHours?: number;
  version?: string;
  /** The `ref` of the epic or, for a sub-task, of the parent. */
  parent?: string;
  links?: readonly { type: 'Blocks' | 'Cloners' | 'Relates' | 'Problem/Incident'; to: string }[];
  requestType?: string;
  /** Created by an automation rule. */
  automated?: boolean;
}

/** What all plans of a portfolio share. */
export interface Times {
  now: number;
  random: Random;
  /** The instant so many days before now (negative: ahead), in working hours. */
  ago(days: number): number;
}

export const timesOf = (now: number, random: Random): Times => ({
  now,
  random,
  ago: (days) => {
    const midnight = now - (now % day) - Math.round(days) * day;
    const at = midnight + random.int(8, 16) * hour + random.int(0, 59) * 60_000;
    return days >= 0 ? Math.min(at, now - 10 * 60_000) : at;
  },
});

type Shared = Omit<Partial<Plan>, 'ref' | 'created' | 'started' | 'resolved' | 'title' | 'type' | 'truth'>;

/**
 * A bounded endeavour: an epic and the tickets that belong to it. Most are written down in its first third; they are done
 * one after the other between `from` and `to` (days ago; negative ahead), so that some are open while it still runs.
 */
export const endeavour = (
  { now, random, ago }: Times,
  ref: string,
  title: string,
  from: number,
  to: number,
  stories: readonly string[],
  more: Shared & { type?: TypeName; epicDescription?: string } = {},
): Plan[] => {
  const { type = 'Story', epicDescription, ...shared } = more;
  const length = from - to;
  const over = to > 0;
  const epic: Plan = {
    ref,
    type: 'Epic',
    title,
    truth: 'project',
    created: ago(from + 6),
    started: ago(from),
    resolved: over ? ago(to) : null,
    start: ago(from),
    due: ago(to),
    ...(epicDescription === undefined ? {} : { description: epicDescription }),
    ...(shared.version === undefined ? {} : { version: shared.version }),
    ...(shared.labels === undefined ? {} : { labels: shared.labels }),
  };
  return [
    epic,
    ...stories.map((story, index): Plan => {
      const share = (index + 1) / stories.length;
      const created = Math.min(ago(from - length * (random.chance(0.75) ? share * 0.33 : share * 0.7)), now - day);
      const finish = ago(from - length * (0.12 + 0.86 * share));
      const begin = Math.max(created + 4 * hour, finish - random.int(6, 45) * day);
      return {
        ...shared,
        type,
        title: story,
        truth: 'project',
        created,
        started: begin < now ? begin : null,
        resolved: finish < now ? Math.max(finish, begin + 3 * hour) : null,
        points: shared.points === undefined ? random.pick([1, 2, 3, 3, 5, 5, 8]) : shared.points,
        parent: ref,
      };
    }),
  ];
};

/** The same work again by the calendar; the last run may still be open. */
export const series = (
  { now, random, ago }: Times,
  rhythm: Rhythm,
  sinceDays: number,
  title: (at: number) => string,
  more: Shared & { type?: TypeName; dueDays?: number; truth?: Truth } = {},
): Plan[] => {
  const { type = 'Task', dueDays, truth = 'operations', ...shared } = more;
  return occurrences(rhythm, ago(sinceDays), now).map((at): Plan => {
    const created = at + random.int(0, 90) * 60_000;
    const started = created + random.int(2, 28) * hour;
    const resolved = started + random.int(1, 20) * hour;
    return {
      ...shared,
      type,
      title: title(at),
      truth,
      created: Math.min(created, now - hour),
      started: started < now ? started : null,
      resolved: resolved < now ? resolved : null,
      ...(dueDays === undefined ? {} : { due: at + dueDays * day }),
    };
  });
};

/** Work that arrives as it comes, evenly over the time from `from` to `to` days ago, each done in some days. */
export const stream = (
  { now, random, ago }: Times,
  from: number,
  to: number,
  titles: readonly string[],
  more: Shared & { type: TypeName; truth: Truth; days?: readonly [number, number]; open?: number },
): Plan[] => {
  const { type, truth, days = [0, 3], open = 0, ...shared } = more;
  return titles.map((title, index): Plan => {
    const created = ago(from - ((from - to) * (index + random.next())) / titles.length);
    const started = created + random.int(1, 20) * hour;
    const resolved = started + random.int(days[0] * 24, days[1] * 24) * hour + hour;
    const waits = titles.length - index <= open;
    return {
      ...shared,
      reopened: index % 4 === 1 ? (shared.reopened ?? 0) : 0,
      type,
      title,
      truth,
      created,
      started: started < now && (!waits || index % 2 === 1) ? started : null,
      resolved: resolved < now && !waits ? resolved : null,
    };
  });
};

/** Tickets that nobody has begun, written down at some time between `from` and `to` days ago. */
export const waiting = (
  { random, ago }: Times,
  from: number,
  to: number,
  titles: readonly string[],
  more: Shared & { type: TypeName; truth: Truth },
): Plan[] =>
  titles.map((title) => ({ ...more, title, created: ago(random.int(to, from)), started: null, resolved: null }));
