import type { Judged } from '../model/portfolio.ts';
import { isDone, ticketId } from '../model/ticket.ts';
import type { Contained, PolicyInput } from './hint.ts';

/** Fewest tickets under a parent, and fewest check items on a card, that make it an endeavour of its own. */
const fewestTickets = 3;
const fewestItems = 5;

/** A piece of project work that holds others: an epic or parent with its tickets, or one card with its check items. */
export interface Endeavour {
  title: string;
  /** The epic, parent or card itself; null when it has not been read. */
  own: Judged | null;
  tickets: readonly Judged[];
  /** Titles of all that it holds. */
  parts: readonly string[];
  done: number;
  total: number;
}

const isProject = ({ verdict }: Judged): boolean => verdict.category === 'project';

const itemsOf = ({ ticket }: Judged) => [
  ...(ticket.children ?? []),
  ...(ticket.checklists ?? []).flatMap((checklist) => checklist.items),
];

/** Lists hold tickets too, but only what the tickets name as their parent is an endeavour. */
const isParent = ({ container, tickets }: Contained): boolean =>
  tickets.some(({ ticket }) => ticket.parent?.key === container.key);

/**
 * The endeavours of a scope that look like projects: by their own verdict where there is one, else by most of their
 * tickets. What has become operations (never-ending, slipped) is no endeavour.
 */
export const endeavoursOf = ({ judged, containers }: PolicyInput): Endeavour[] => {
  const byId = new Map(judged.map((one) => [one.ticket.id, one]));
  const found = new Map<string, Endeavour>();
  for (const contained of containers) {
    const { container, tickets } = contained;
    const first = tickets[0];
    if (!first || tickets.length < fewestTickets || container.neverEnding || container.slipped) continue;
    if (!isParent(contained)) continue;
    const id = ticketId(first.ticket.site, first.ticket.host, container.key);
    const own = byId.get(id) ?? null;
    const projects = tickets.filter(isProject).length;
    if (own && own.verdict.category !== 'unclear' ? !isProject(own) : projects * 2 <= tickets.length) continue;
    found.set(id, {
      title: container.title || container.key,
      own,
      tickets,
      parts: tickets.map(({ ticket }) => ticket.title),
      done: container.done,
      total: container.open + container.done,
    });
  }
  for (const own of judged) {
    const items = itemsOf(own);
    if (found.has(own.ticket.id) || !isProject(own) || items.length < fewestItems) continue;
    found.set(own.ticket.id, {
      title: own.ticket.title,
      own,
      tickets: [],
      parts: items.map((item) => item.title),
      done: items.filter((item) => item.done === true).length,
      total: items.length,
    });
  }
  return [...found.values()];
};

/** True when the endeavour itself is closed, as far as it has been read. */
export const isOver = ({ own }: Endeavour): boolean => own !== null && isDone(own.ticket);

/** The ids of an endeavour's own ticket and of what it holds. */
export const idsOf = ({ own, tickets }: Endeavour): string[] => [
  ...(own ? [own.ticket.id] : []),
  ...tickets.map(({ ticket }) => ticket.id),
];
