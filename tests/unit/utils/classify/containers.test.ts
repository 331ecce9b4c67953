import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containerKey, containerOf, type Parent } from '../../../../utils/classify/containers.ts';
import type { Neighbour } from '../../../../utils/model/context.ts';
import { blankTicket } from '../../../../utils/model/ticket.ts';
import { later, run } from './series-cases.ts';

const today = '2026-09-30';
const ago = (days: number): string => later(today, -days);
const epic: Parent = { key: 'A-1', title: 'Billing', closed: false, due: null, resolved: null, versions: null };

/** Children that came so many days ago, each done ten days later unless that lies ahead. */
const children = (days: readonly number[], more: Partial<Neighbour> = {}): Neighbour[] =>
  days.map((day, at) =>
    run(`Child ${at}`, ago(day), {
      id: `${at}`,
      done: day > 10,
      resolved: day > 10 ? `${ago(day - 10)}T12:00:00Z` : null,
      updated: `${ago(Math.max(0, day - 10))}T12:00:00Z`,
      ...more,
    }),
  );
const every = (gap: number, from: number, to: number): number[] =>
  Array.from({ length: Math.floor((from - to) / gap) + 1 }, (_, at) => from - at * gap);

describe('the container of a ticket', () => {
  it('is its parent, where it has one', () => {
    const ticket = blankTicket('jira-cloud', 'example.atlassian.net', 'A-7', 'x');
    expect(containerKey(ticket)).toBeNull();
    expect(containerKey({ ...ticket, parent: { key: 'A-1', title: null, type: null, level: null } })).toBe(
      'jira-cloud/example.atlassian.net/A-1',
    );
    expect(containerKey({ ...blankTicket('trello', 'trello.com', 'abc', 'x'), list: 'Doing' })).toBeNull();
  });

  it('is null without children', () => {
    expect(containerOf(epic, [], today)).toBeNull();
  });

  it('counts what is open and what is done', () => {
    expect(containerOf(epic, children([100, 50, 5]), today)).toMatchObject({
      key: 'A-1',
      title: 'Billing',
      open: 1,
      done: 2,
      first: ago(100),
      neverEnding: false,
      slipped: false,
    });
  });
});

describe('a container that never ends', () => {
  const fed = children(every(15, 700, 5));

  it('is open for over a year and fed quarter after quarter', () => {
    expect(containerOf(epic, fed, today)?.neverEnding).toBe(true);
  });

  it('may rest for a quarter', () => {
    const resting = children([...every(15, 700, 200), ...every(15, 90, 5)]);
    expect(containerOf(epic, resting, today)?.neverEnding).toBe(true);
  });

  it.each<[string, Partial<Parent>, Neighbour[]]>([
    ['young', {}, children(every(10, 300, 5))],
    ['closed', { closed: true, resolved: ago(1) }, fed],
    ['about to end by its due date', { due: later(today, 90) }, fed],
    ['about to end with a release', { versions: [{ name: '9', released: false, releaseDate: later(today, 30) }] }, fed],
    ['not fed any more', {}, children(every(15, 900, 200))],
    ['late, and all its work is project', { due: ago(60) }, children(every(15, 700, 5), { category: 'project' })],
  ])('is none that is %s', (_, end, members) => {
    expect(containerOf({ ...epic, ...end }, members, today)?.neverEnding).toBe(false);
  });

  it('is none that is planned early and worked off over years', () => {
    const planned = [...every(4, 700, 480), 400, 300, 250, 200, 150, 100, 50].map((day, at) => {
      const left = 690 - at * 12;
      return run(`Part ${at}`, ago(day), {
        id: `${at}`,
        done: left > 0 && left < day,
        resolved: left > 0 && left < day ? `${ago(left)}T12:00:00Z` : null,
        updated: `${ago(Math.max(1, left))}T12:00:00Z`,
      });
    });
    expect(containerOf(epic, planned, today)?.neverEnding).toBe(false);
  });
});

describe('a container that has slipped into operations', () => {
  const build = children(every(10, 400, 220));
  const support = children(every(20, 150, 5)).map((child) => ({ ...child, id: `support ${child.id}` }));

  it.each<[string, Partial<Parent>]>([
    ['closed', { closed: true, resolved: ago(210) }],
    ['released', { versions: [{ name: '1.0', released: true, releaseDate: ago(210) }] }],
  ])('was %s and is fed all the same', (_, end) => {
    const container = containerOf({ ...epic, ...end }, [...build, ...support], today);
    expect(container).toMatchObject({ slipped: true, shape: { delivered: ago(210) } });
  });

  it('was done by its due date and is fed with operations', () => {
    const planned = children([...every(4, 400, 320), 300, 280, 240]);
    const after = support.map((child): Neighbour => ({ ...child, category: 'operations' }));
    expect(containerOf({ ...epic, due: ago(210) }, [...planned, ...after], today)?.slipped).toBe(true);
    const more = support.map((child): Neighbour => ({ ...child, category: 'project' }));
    expect(containerOf({ ...epic, due: ago(210) }, [...planned, ...more], today)?.slipped).toBe(false);
  });

  it.each<[string, Partial<Parent>, Neighbour[]]>([
    ['under way', {}, [...build, ...support]],
    ['delivered and left in peace', { closed: true, resolved: ago(210) }, build],
    ['under warranty for a month', { closed: true, resolved: ago(210) }, [...build, ...children([205, 200, 190, 185])]],
    [
      'booked late in one sitting',
      { closed: true, resolved: ago(210) },
      [...build, ...children([100, 100, 100, 100, 100])],
    ],
    [
      'on its way to a second release',
      {
        versions: [
          { name: '1.0', released: true, releaseDate: ago(210) },
          { name: '2.0', released: false, releaseDate: null },
        ],
      },
      [...build, ...support],
    ],
    [
      'going on as a new endeavour',
      { closed: true, resolved: ago(210) },
      [...build, ...support.map((child): Neighbour => ({ ...child, category: 'project' }))],
    ],
  ])('is none that is %s', (_, end, members) => {
    expect(containerOf({ ...epic, ...end }, members, today)?.slipped).toBe(false);
  });
});

describe('what the children say', () => {
  it('does not depend on their order', () => {
    const members = children([...every(13, 600, 30), 5, 5, 5]);
    const told = containerOf(epic, members, today);
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (shuffled) => {
        expect(containerOf(epic, shuffled, today)).toEqual(told);
      }),
      { numRuns: 30 },
    );
  });

  it('never calls a closed container endless, whatever its children', () => {
    const day = fc.integer({ min: 0, max: 1_500 });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), (days) => {
        expect(containerOf({ ...epic, closed: true, resolved: ago(3) }, children(days), today)?.neverEnding).toBe(
          false,
        );
      }),
    );
  });

  it('holds without a single known date', () => {
    const unknown = [run('A', null), run('B', null, { done: true })];
    expect(containerOf(epic, unknown, today)).toMatchObject({
      open: 1,
      done: 1,
      first: null,
      neverEnding: false,
      slipped: false,
    });
  });
});
