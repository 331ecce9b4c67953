import type { Move } from '../model/what-if.ts';
import type { Survey } from './survey.ts';

/** Most epics and most series that are offered: a choice, not a catalogue. */
const most = 40;

/** What can be taken for another kind as a whole on trial: the largest epics, then the longest series. */
export const movablesOf = ({ containers, runs }: Survey): (Pick<Move, 'what' | 'key'> & { title: string })[] => [
  ...containers
    .toSorted((a, b) => b.tickets.length - a.tickets.length || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id, container }) => ({ what: 'container' as const, key: id, title: container.title || container.key })),
  ...runs.slice(0, most).map(({ key, title }) => ({ what: 'series' as const, key, title })),
];
