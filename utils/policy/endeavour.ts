import type { Container } from '../model/verdict.ts';
import type { HandoverPart } from '../model/work-facts.ts';
import type { Contained, PolicyInput } from './policy-input.ts';
import { isProject, isUnderWay, type PolicyTicket } from './policy-ticket.ts';

/** Fewest tickets under a parent, and fewest check items on a card, that make it an endeavour of its own. */
const fewestTickets = 3;
const fewestItems = 5;

/** A piece of project work that holds others: an epic or parent with its tickets, or one card with its check items. */
export interface Endeavour {
  /** The id of its own ticket, whether that has been read or not. */
  id: string;
  title: string;
  /** The epic, parent or card itself; null when it has not been read. */
  own: PolicyTicket | null;
  container: Container | null;
  tickets: readonly PolicyTicket[];
  done: number;
  total: number;
}

const titleOf = ({ container }: Contained): string => container.title || container.key;

/** The endeavour that a container makes, whatever it looks like. */
export const endeavourIn = (contained: Contained, own: PolicyTicket | null): Endeavour => ({
  id: contained.id,
  title: titleOf(contained),
  own,
  container: contained.container,
  tickets: contained.tickets,
  done: contained.container.done,
  total: contained.container.open + contained.container.done,
});

/**
 * The endeavours of a scope that look like projects: by their own verdict where there is one, else by most of their
 * tickets. What has become operations (never-ending, slipped) is no endeavour.
 */
export const endeavoursOf = (
  { tickets, containers }: PolicyInput,
  byId: ReadonlyMap<string, PolicyTicket>,
): Endeavour[] => {
  const found = new Map<string, Endeavour>();
  for (const contained of containers) {
    const held = contained.tickets;
    if (held.length < fewestTickets || contained.container.neverEnding || contained.container.slipped) continue;
    const own = byId.get(contained.id) ?? null;
    const told = own !== null && own.category !== 'unclear';
    const looks = told ? isProject(own) : held.filter(isProject).length * 2 > held.length;
    if (looks) found.set(contained.id, endeavourIn(contained, own));
  }
  const cards = tickets.filter((own) => isProject(own) && own.facts.items.total >= fewestItems && !found.has(own.id));
  const wholes = new Set([...found.keys(), ...cards.map(({ id }) => id)]);
  for (const own of cards) {
    // A part with steps of its own is a part all the same, whichever of the two was seen first.
    if (own.parent !== null && wholes.has(own.parent)) continue;
    const { done, total } = own.facts.items;
    found.set(own.id, { id: own.id, title: own.title, own, container: null, tickets: [], done, total });
  }
  return [...found.values()];
};

/** Its own ticket and all that it holds. */
export const membersOf = ({ own, tickets }: Endeavour): PolicyTicket[] => (own ? [own, ...tickets] : [...tickets]);

/** The ids of the endeavours' own tickets and of what they hold, each once: an epic may lie in another one. */
export const idsIn = (endeavours: readonly Endeavour[]): string[] => [
  ...new Set(endeavours.flatMap((one) => membersOf(one).map(({ id }) => id))),
];

/** True when the endeavour itself is closed, as far as it has been read. */
export const isOver = ({ own }: Endeavour): boolean => own?.done === true;

/** The day on which it was closed or delivered, `yyyy-mm-dd`; null when it was not or nobody knows. */
export const endedOn = ({ own, container }: Endeavour): string | null =>
  own?.resolved?.slice(0, 10) ?? container?.shape?.delivered ?? null;

/** Somebody has begun and it is not over. */
export const isRunning = (endeavour: Endeavour): boolean =>
  !isOver(endeavour) &&
  endeavour.done < endeavour.total &&
  (endeavour.done > 0 || membersOf(endeavour).some(isUnderWay));

/** Which parts of a hand-over anything in it names. */
export const handoverIn = (endeavour: Endeavour): Set<HandoverPart> =>
  new Set(membersOf(endeavour).flatMap(({ facts }) => facts.handover));

/** True when something in it hands its result over or looks after it. */
export const isHandedOver = (endeavour: Endeavour): boolean =>
  membersOf(endeavour).some(({ facts }) => facts.handsOver || facts.hypercare);
