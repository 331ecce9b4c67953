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
  /** Its checklists by what is on them, with their names. */
  readonly checklists: readonly { readonly key: string; readonly name: string }[];
}

/** Most checklists of one ticket that are looked at, and fewest items of one that say anything. */
const mostChecklists = 4;
const fewestItems = 3;

const key = (sort: 's' | 'c' | 'k' | 'h' | 'l', name: string): string => `${sort}:${name.replace(/[\r\n]+/g, ' ')}`;

/** A small, fixed hash of a text (FNV-1a over two halves, 52 bits), so that a key is short however long a checklist is. */
const hash = (text: string): string => {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193) >>> 0;
    low = Math.imul(low ^ text.charCodeAt(at), 0x85ebca6b) >>> 0;
  }
  return high.toString(36) + low.toString(36);
};

/** Checklists with the same items, whatever their order, numbers and capitals, have the same key. */
const checklistsOf = (ticket: Ticket, home: string): Groups['checklists'] => {
  const found = new Map<string, string>();
  for (const { name, items } of (ticket.checklists ?? []).slice(0, mostChecklists)) {
    if (items.length < fewestItems) continue;
    const titles = items.map(({ title }) => title.toLowerCase().replace(/\d+/g, '#').trim()).sort();
    found.set(key('l', `${home}|${hash(titles.join('\n'))}`), name);
  }
  return [...found].map(([each, name]) => ({ key: each, name }));
};

/** The key of the group of a container's children, by the id of the container. */
export const containerGroup = (id: string): string => key('c', id);

const groupsKnown = new WeakMap<Ticket, Groups>();

/** Where a ticket stands; worked out once for as long as it is in memory. */
export const groupsOf = (ticket: Ticket): Groups => {
  const known = groupsKnown.get(ticket);
  if (known !== undefined) return known;
  const container = containerKey(ticket);
  const home = `${ticket.site}/${homeOf(ticket)}`;
  const groups = {
    series: seriesKeys(ticket).map((each) => key('s', each)),
    container: container === null ? null : containerGroup(container),
    kind: key('k', `${home}|${ticket.type ?? ''}`),
    home: key('h', home),
    checklists: checklistsOf(ticket, home),
  };
  groupsKnown.set(ticket, groups);
  return groups;
};

/** All keys of a ticket, each once. */
export const groupKeys = ({ series, container, kind, home, checklists }: Groups): string[] => [
  ...series,
  ...(container === null ? [] : [container]),
  kind,
  home,
  ...checklists.map((each) => each.key),
];

/** True for groups whose members are read one by one; of the others a tally tells all. */
export const isRead = (group: string): boolean => group.startsWith('s:') || group.startsWith('c:');
/** True for groups of which a tally is kept. */
export const isTallied = (group: string): boolean => !group.startsWith('s:');
/** True for groups of tickets with the same checklist. */
export const isOfChecklist = (group: string): boolean => group.startsWith('l:');
