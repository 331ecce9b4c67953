import type { Handover, OperationsSign } from '../model/hand-over.ts';
import { type Endeavour, isOver, membersOf } from './endeavour.ts';
import { ids, isOperations, type PolicyTicket } from './policy-ticket.ts';

/** Most tickets that are named for a sign: a sign needs no list. */
const mostNamed = 50;

/**
 * The five signs of PM² that a project has slipped into operations, as far as its tickets show them: it was closed or
 * accepted; a release is out; people are helped with it; it is looked after in rounds; small changes are still planned. `fed` is
 * what has come since its delivery, empty while it is under way.
 */
export const signsOf = (endeavour: Endeavour, fed: readonly PolicyTicket[]): Handover['signs'] => {
  const members = membersOf(endeavour);
  const { own } = endeavour;
  const isRepeated = ({ series }: PolicyTicket): boolean => series !== null;
  const support = fed.filter((ticket) => isOperations(ticket) && !isRepeated(ticket));
  const seen: Record<OperationsSign, PolicyTicket[]> = {
    accepted:
      isOver(endeavour) && own
        ? [own]
        : members.filter(({ done, facts }) => done && facts.handover.includes('acceptance')),
    used: members.filter(({ facts }) => facts.released !== null),
    supported: support,
    maintained: fed.filter((ticket) => isOperations(ticket) && isRepeated(ticket)),
    updated: fed.filter((ticket) => !isOperations(ticket) && !ticket.done),
  };
  // Whoever asks for help with it uses it.
  if (seen.used.length === 0) seen.used = support;
  const signs: readonly OperationsSign[] = ['accepted', 'used', 'supported', 'maintained', 'updated'];
  return signs.map((sign) => ({ sign, tickets: ids(seen[sign]).slice(0, mostNamed) }));
};
