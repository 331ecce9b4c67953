import type { Neighbour } from '../../../../utils/model/context.ts';

/** A stored ticket with a title and the day it was made, `yyyy-mm-dd`. */
export const run = (title: string, day: string | null, more: Partial<Neighbour> = {}): Neighbour => ({
  id: `${title}/${day}/${more.key ?? ''}`,
  key: 'K-1',
  title,
  type: null,
  created: day === null ? null : `${day}T09:00:00.000Z`,
  updated: null,
  resolved: null,
  due: null,
  done: false,
  category: 'unclear',
  checklistNames: [],
  ...more,
});

/** The day `count` days after another. */
export const later = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** Tickets under one title at given distances in days from 2026-01-05, a Monday; '#' in the title becomes the number of the run. */
export const runs = (title: string, distances: readonly number[]): Neighbour[] =>
  distances.map((distance, at) =>
    run(title.replace('#', String(at + 1)), later('2026-01-05', distance), { id: `${title}/${at}` }),
  );
