// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://trello.com/" }
import { expect, it } from 'vitest';
import { anyOf } from '../../../../../utils/sites/read-dom.ts';
import { trello } from '../../../../../utils/sites/trello/adapter.ts';
import { marketing, show } from './stand-in.ts';

const store = marketing();
const seen = () =>
  trello.surfaces.flatMap((surface) =>
    [...document.querySelectorAll(anyOf(surface.selectors))].flatMap((element) => {
      const sighting = surface.sight(element);
      return sighting === null ? [] : [{ surface: surface.id, ...sighting }];
    }),
  );
const works = () => seen().filter(({ work }) => work);

it.each([
  ['/b/MkOff1ce/marketing-and-office/table', 'table-row'],
  ['/b/MkOff1ce/marketing-and-office/calendar-view', 'calendar-event'],
  ['/b/MkOff1ce/marketing-and-office/timeline', 'timeline-item'],
  ['/w/acme/views/table', 'table-row'],
  ['/w/acme/views/calendar', 'calendar-event'],
  ['/u/alma/cards', 'your-card'],
  ['/', 'home-card'],
  ['/my/inbox', 'card-front'],
])('on %s every card is seen once, as %s', (path, surface) => {
  show(store, path);
  const links = [...document.querySelectorAll('a[href^="/c/"]')].map(
    (link) => link.getAttribute('href')?.split('/')[2],
  );
  expect(links.length).toBeGreaterThan(6);
  expect(
    seen()
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(links.toSorted());
  expect(new Set(works().map((one) => one.surface))).toEqual(new Set([surface]));
  for (const one of works()) {
    const place = one.place();
    expect(one.element === place?.parent || one.element.contains(place?.parent ?? null)).toBe(true);
  }
});

it('reads what an item shows', () => {
  show(store, '/u/alma/cards');
  expect(works()[0]?.read()).toMatchObject({ list: expect.any(String), evidence: 'page' });
  show(store, '/');
  expect(works()[0]?.read()).toMatchObject({ project: { name: 'Marketing and office' }, list: expect.any(String) });
});

it('leaves a card in the Planner to its own front, where there is one', () => {
  show(store, '/b/MkOff1ce/marketing-and-office', true, { planner: true });
  const inPlanner = works().filter(({ element }) => element.closest('[data-testid="planner"]') !== null);
  expect(inPlanner.map(({ surface, aside }) => [surface, aside])).toEqual([
    ['card-front', true],
    ['planner-card', true],
  ]);
});

it('separators in a table are no work', () => {
  show(store, '/b/MkOff1ce/marketing-and-office/table');
  const row = document.querySelector('[data-test-class="table-row"]');
  const link = document.createElement('a');
  link.setAttribute('href', '/c/AbCd1234/1-x');
  link.textContent = '-----';
  row?.replaceChildren(link);
  expect(seen()[0]?.work).toBe(false);
});
