import type { Category, Series } from '../model/verdict.ts';
import type { WorkFacts } from '../model/work-facts.ts';

/** What the hints see of a ticket: its light row, its verdict, and the facts that were read of it. */
export interface PolicyTicket {
  id: string;
  key: string;
  title: string;
  url: string;
  type: string | null;
  category: Category;
  series: Series | null;
  /** The id of its epic or parent. */
  parent: string | null;
  created: string | null;
  updated: string | null;
  resolved: string | null;
  due: string | null;
  done: boolean;
  /** Read from the site's API, so that what is missing is known to be missing. */
  read: boolean;
  facts: WorkFacts;
}

export const isOperations = ({ category }: PolicyTicket): boolean => category === 'operations';
export const isProject = ({ category }: PolicyTicket): boolean => category === 'project';

/** The ids of tickets. */
export const ids = (tickets: readonly PolicyTicket[]): string[] => tickets.map(({ id }) => id);

/** Under way: somebody has begun and it is not over. */
export const isUnderWay = ({ done, facts }: PolicyTicket): boolean => !done && facts.state === 'indeterminate';

/** Different people behind tickets, as opaque keys. */
export const peopleOf = (tickets: Iterable<PolicyTicket>): Set<string> => {
  const people = new Set<string>();
  for (const { facts } of tickets) for (const person of facts.people) people.add(person);
  return people;
};
