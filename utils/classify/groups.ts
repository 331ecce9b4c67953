import type { Ticket } from '../model/ticket.ts';
import { containerKey } from './containers.ts';
import { homeOf } from './leaning.ts';
import { seriesKeys } from './series.ts';

/** Where a ticket stands among others, by key; equal keys are the whole of the look-up. No key holds a line break. */
export interface Groups {
  /** Under which the other runs of its series are found. */
  readonly series: readonly string[];
  /** Its epic or parent; null without one. */
  readonly container: string | null;
  /** Its type in its home: whose lives it is compared with. */
  readonly kind: string;
  /** Its project or board. */
  readonly home: string;
}

const key = (sort: 's' | 'c' | 'k' | 'h', name: string): string => `${sort}:${name.replace(/[\r\n]+/g, ' ')}`;

/** The key of the group of a container's children, by the id of the container. */
export const containerGroup = (id: string): string => key('c', id);

export const groupsOf = (ticket: Ticket): Groups => {
  const container = containerKey(ticket);
  const home = `${ticket.site}/${homeOf(ticket)}`;
  return {
    series: seriesKeys(ticket).map((each) => key('s', each)),
    container: container === null ? null : containerGroup(container),
    kind: key('k', `${home}|${ticket.type ?? ''}`),
    home: key('h', home),
  };
};

/** All keys of a ticket, each once. */
export const groupKeys = ({ series, container, kind, home }: Groups): string[] => [
  ...series,
  ...(container === null ? [] : [container]),
  kind,
  home,
];

/** True for groups whose members are read one by one; of the others a tally tells all. */
export const isRead = (group: string): boolean => group.startsWith('s:') || group.startsWith('c:');
/** True for groups of which a tally is kept. */
export const isTallied = (group: string): boolean => !group.startsWith('s:');
