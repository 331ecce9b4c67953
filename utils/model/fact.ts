import { livesOf, progressOf, touchesOf } from './lifetime.ts';
import type { SiteId, Ticket } from './ticket.ts';
import { isDone } from './ticket.ts';
import type { Category } from './verdict.ts';

/** Where in its site's order of things a ticket stands; ids are those of scopes, see `scopeKey`. */
interface Place {
  /** `site/host`. */
  site: string;
  /** `site/host/KEY`; null when nothing names it. */
  project: string | null;
  /** Boards that it is on now. */
  boards: readonly string[];
  /** Boards that it was on before. */
  left: readonly string[];
  /** The id under which its epic or parent is stored; null when it has none. */
  parent: string | null;
  type: string | null;
  list: string | null;
  labels: readonly string[];
  components: readonly string[];
}

/**
 * What the portfolio's questions need of one ticket, in numbers that add up exactly in any order: points in thousandths,
 * times in whole seconds, instants in whole minutes since 1970. Null where it is not known.
 */
export interface Fact extends Place {
  id: string;
  category: Category;
  open: boolean;
  points: number | null;
  logged: number | null;
  estimated: number | null;
  /** Pairs of instants, from when and until when it was open; `still` stands for until now. Empty when nobody knows. */
  lives: readonly number[];
  /** Pairs of instants in which it was under way; null when its history does not tell. */
  progress: readonly number[] | null;
  /** Instants at which somebody did something with it, ascending. */
  touches: readonly number[];
}

/** Beyond this an amount is no estimate of anybody's: it is not known. */
const largest = 1_000_000_000;

const amount = (value: number | null, times: number): number | null =>
  value === null || !(value >= 0 && value <= largest) ? null : Math.round(value * times);

/** The id of a ticket's home, its Jira project or Trello board; where the page does not name it, the issue key does. */
export const projectId = ({ site, host, key, project }: Pick<Ticket, 'site' | 'host' | 'key' | 'project'>) => {
  const name = project?.key ?? project?.name ?? /^([A-Z][A-Z0-9_]+)-\d+$/.exec(key)?.[1] ?? null;
  return name === null ? null : `${site}/${host}/${name}`;
};

/** The key of a ticket's site, one a host. */
export const siteKey = (site: SiteId, host: string): string => `${site}/${host}`;

/** What is asked of a stored ticket, whose verdict and boards are kept beside it. `left` are boards it was on before. */
export const factOf = (
  ticket: Ticket,
  {
    category,
    done,
    boards,
    left,
  }: { category: Category; done: boolean; boards: readonly string[]; left: readonly string[] },
): Fact => {
  const lives = livesOf(ticket, done || isDone(ticket));
  return {
    id: ticket.id,
    category,
    open: !done,
    site: siteKey(ticket.site, ticket.host),
    project: projectId(ticket),
    boards,
    left,
    parent: ticket.parent === null ? null : `${ticket.site}/${ticket.host}/${ticket.parent.key}`,
    type: ticket.type,
    list: ticket.list,
    labels: [...new Set(ticket.labels ?? [])],
    components: [...new Set(ticket.components ?? [])],
    points: amount(ticket.points, 1000),
    logged: amount(ticket.spentSeconds, 1),
    estimated: amount(ticket.estimateSeconds, 1),
    lives,
    progress: progressOf(ticket, lives),
    touches: touchesOf(ticket),
  };
};
