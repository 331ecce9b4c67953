// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { titleBeside } from '../../../../../utils/sites/jira/entry.ts';
import { jiraCloud } from '../../../../../utils/sites/jira-cloud/adapter.ts';
import { numberIn } from '../../../../../utils/sites/jira-cloud/entry.ts';
import { anyOf } from '../../../../../utils/sites/read-dom.ts';
import type { Sighting } from '../../../../../utils/sites/site-adapter.ts';
import { showJira } from './jira-dom.ts';

/** Every sighting of the page, by the first surface that recognises an element, as the page's watcher asks for it. */
const sightings = (): { surface: string; sighting: Sighting }[] => {
  const selector = anyOf(jiraCloud.surfaces.flatMap(({ selectors }) => selectors));
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    for (const surface of jiraCloud.surfaces) {
      const sighting = element.matches(anyOf(surface.selectors)) ? surface.sight(element) : null;
      if (sighting !== null) return [{ surface: surface.id, sighting }];
    }
    return [];
  });
};

/** Each page kind with what it must show of a ticket. */
const pages = [
  {
    surface: 'backlog',
    path: '/jira/software/c/projects/SHOP/boards/1/backlog',
    shows: ['title', 'type', 'status', 'due', 'points'],
  },
  {
    surface: 'queue',
    path: '/jira/servicedesk/projects/HELP/queues/custom/3',
    shows: ['title', 'type', 'status', 'due'],
  },
  { surface: 'plan', path: '/jira/plans/1/scenarios/1/timeline', shows: ['title', 'type'] },
  {
    surface: 'timeline-old',
    path: '/jira/software/c/projects/SHOP/boards/1/timeline?generation=old',
    shows: ['title', 'type'],
  },
  {
    surface: 'issue-table',
    path: '/jira/software/c/projects/SHOP/boards/1/timeline',
    shows: ['title', 'type', 'status'],
  },
  { surface: 'issue-table', path: '/jira/core/projects/BIZ/timeline', shows: ['title', 'type', 'status'] },
  { surface: 'calendar', path: '/jira/software/c/projects/SHOP/boards/1/calendar', shows: ['title', 'type', 'status'] },
  { surface: 'calendar', path: '/jira/core/projects/BIZ/calendar', shows: ['title', 'type', 'status'] },
  { surface: 'dashboard-gadget', path: '/jira/dashboards/10001', shows: ['title', 'type', 'status'] },
  { surface: 'base-table', path: '/jira/core/projects/BIZ/list?generation=old', shows: ['title', 'type', 'status'] },
  { surface: 'work-list', path: '/jira/for-you', shows: ['title'] },
  { surface: 'work-list', path: '/jira/people/5b10a2844c20165700ede20a', shows: ['title'] },
  { surface: 'release', path: '/projects/SHOP/versions/10201/tab/release-report-all-issues', shows: ['title', 'type'] },
  { surface: 'idea', path: '/jira/polaris/projects/SHOP/ideas/view/1?selectedIssue=SHOP-3', shows: ['title'] },
  { surface: 'summary', path: '/jira/core/projects/BIZ/summary', shows: ['title'] },
] as const;

describe.each(pages)('$surface on $path', ({ surface, path, shows }) => {
  it('finds each ticket once, with a place within its own row', () => {
    showJira(path);
    const found = sightings();
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((one) => one.surface))).toEqual(new Set([surface]));
    expect(new Set(found.map(({ sighting }) => sighting.key)).size).toBe(found.length);
    for (const { sighting } of found) {
      const place = sighting.place();
      expect(place).not.toBeNull();
      expect(place?.before === null || place?.before.parentElement === place?.parent).toBe(true);
      const row =
        surface === 'idea' || surface === 'summary' || surface === 'work-list'
          ? sighting.element.parentElement
          : sighting.element;
      expect(row?.contains(place?.parent ?? null)).toBe(true);
    }
  });

  it('reads what the page shows', () => {
    const { issues } = showJira(path);
    for (const { sighting } of sightings()) {
      const issue = issues.find(({ key }) => key === sighting.key);
      const ticket = sighting.read();
      for (const field of shows) {
        const value = issue?.[field] ?? null;
        expect([field, ticket[field]]).toEqual([
          field,
          typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
        ]);
      }
      expect(ticket.evidence).toBe('page');
    }
  });
});

it('follows a row that stands for another ticket now, by whatever carries the key', () => {
  const again = (path: string, alter: (element: Element) => void): string[] => {
    showJira(path);
    const [first] = sightings();
    if (first) alter(first.sighting.element);
    return sightings().map(({ sighting }) => sighting.key);
  };
  const rename = (name: string, value: (old: string) => string) => (element: Element) => {
    for (const one of [element, ...element.querySelectorAll(`[${name}]`)]) {
      const old = one.getAttribute(name);
      if (old !== null) one.setAttribute(name, value(old));
    }
  };
  const other = (old: string) => old.replace(/[A-Z]+-\d+/, 'NEW-1');
  for (const [path, name] of [
    ['/jira/software/c/projects/SHOP/boards/1/backlog', 'href'],
    ['/jira/servicedesk/projects/HELP/queues/custom/3', 'href'],
    ['/jira/plans/1/scenarios/1/timeline', 'href'],
    ['/jira/core/projects/BIZ/calendar', 'aria-label'],
  ] as const) {
    expect(again(path, rename(name, other))[0]).toBe('NEW-1');
    expect(jiraCloud.watchedAttributes).toContain(name);
  }
});

it('knows rows whose links have not come yet by their own names', () => {
  showJira('/jira/software/c/projects/SHOP/boards/1/backlog');
  const before = sightings().map(({ sighting }) => sighting.key);
  for (const link of document.querySelectorAll('a')) link.remove();
  expect(sightings().map(({ sighting }) => sighting.key)).toEqual(before);
  expect(sightings().every(({ sighting }) => sighting.place() === null)).toBe(true);
  showJira('/jira/servicedesk/projects/HELP/queues/custom/3');
  const queued = sightings().map(({ sighting }) => sighting.key);
  for (const link of document.querySelectorAll('a')) link.remove();
  expect(sightings().map(({ sighting }) => sighting.key)).toEqual(queued);
});

it('takes a queue for the work of a service desk, and its clock for a promise', () => {
  showJira('/jira/servicedesk/projects/HELP/queues/custom/3');
  for (const { sighting } of sightings()) {
    expect(sighting.read()).toMatchObject({ project: { key: 'HELP', kind: 'service_desk' }, sla: true });
  }
});

it('finds linked issues and children beside an issue, and puts none of them on a board', () => {
  const { issues } = showJira('/');
  const linked = issues.find(({ links, boardIds }) => links.length > 0 && boardIds.length > 0);
  showJira(`/jira/software/c/projects/SHOP/boards/1?selectedIssue=${linked?.key}`);
  const beside = sightings().filter(({ surface }) => surface === 'linked-issues');
  expect(beside.map(({ sighting }) => sighting.key)).toEqual(linked?.links.map(({ key }) => key));
  expect(beside[0]?.sighting.read().title).toBe(linked?.links[0]?.title);
  expect(sightings().filter(({ surface, sighting }) => surface !== 'software-board-a' && !sighting.aside)).toEqual([]);
});

it("finds the list and the issue of the navigator's split view", () => {
  showJira('/issues/SHOP-3?jql=project%20%3D%20SHOP');
  const found = sightings();
  expect(found.filter(({ surface }) => surface === 'split-view').length).toBeGreaterThan(10);
  expect(found.filter(({ surface }) => surface === 'issue-view').map(({ sighting }) => sighting.key)).toEqual([
    'SHOP-3',
  ]);
  const [first] = found;
  expect(first?.sighting.place()?.parent).toBe(first?.sighting.element);
});

it('leaves what is no ticket in a list of work alone', () => {
  showJira('/jira/for-you');
  const links = document.querySelectorAll('#your-work-page-tabs-0 a');
  expect(sightings()).toHaveLength(links.length - 1);
});

it.each([
  ['SHOP-3: Open a shop', 'Open a shop'],
  ['Open a shop SHOP-3', 'Open a shop'],
  ['SHOP-3', null],
])('takes the key out of %j', (text, title) => {
  expect(titleBeside(document.createTextNode(text), 'SHOP-3')).toBe(title);
});

it.each([
  ['3', 3],
  ['0,5', 0.5],
  ['1d 2h', null],
  ['-', null],
  [null, null],
])('takes %j for %j points', (text, points) => {
  expect(numberIn(text)).toBe(points);
});
