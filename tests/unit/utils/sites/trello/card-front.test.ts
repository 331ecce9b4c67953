// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://trello.com/" }
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anyOf } from '../../../../../utils/sites/read-dom.ts';
import type { Sighting } from '../../../../../utils/sites/site-adapter.ts';
import { cardFronts } from '../../../../../utils/sites/trello/card-front.ts';
import { exported, marketing, show } from './stand-in.ts';

const sightings = (): Sighting[] =>
  [...document.querySelectorAll(anyOf(cardFronts.selectors))].flatMap((element) => cardFronts.sight(element) ?? []);
const worksOf = (): string[] =>
  sightings()
    .filter(({ work }) => work)
    .map(({ key }) => key)
    .toSorted();
const sightOf = (title: string): Sighting | undefined => sightings().find((one) => one.read().title === title);

const board = '/b/MkOff1ce/marketing-and-office';

describe('the fronts of cards on a board', () => {
  it.each([true, false])('are one sighting each for every card that is work, filled in: %s', (full) => {
    const store = marketing();
    show(store, board, full);
    const open = new Set(store.boards[0]?.lists.filter(({ closed }) => !closed).map(({ id }) => id));
    const cards = store.boards[0]?.cards.filter(({ closed, idList }) => !closed && open.has(idList)) ?? [];
    // A minimal card shows nothing of being a template; the API tells.
    const works = cards.filter(({ cardRole, isTemplate }) => cardRole === null && !(isTemplate && full));
    const mirrored = cards.filter(({ cardRole }) => cardRole === 'mirror').length;
    expect(worksOf()).toHaveLength(works.length + mirrored);
    expect(new Set(worksOf())).toEqual(new Set(works.map(({ shortLink }) => shortLink)));
    expect(mirrored).toBe(1);
  });

  it('tell of separators, links to boards and pages, and templates that they are no work', () => {
    show(marketing(), board);
    const others = sightings().filter(({ work }) => !work);
    expect(others).toHaveLength(6);
    expect(new Set(others.map(({ element }) => element.getAttribute('data-testid')))).toEqual(
      new Set(['separator-card', 'link-card', 'board-card', 'trello-card']),
    );
  });

  it('read what the card shows', () => {
    const store = marketing();
    show(store, board);
    expect(sightOf('Water the plants')?.read()).toMatchObject({
      site: 'trello',
      host: 'trello.com',
      list: 'Every week',
      project: { key: 'MkOff1ce', name: 'Marketing and office' },
      recurrence: expect.stringContaining('↻'),
      evidence: 'page',
      due: null,
    });
    const poster = sightOf('Landing page for the autumn launch')?.read();
    expect(poster).toMatchObject({ labels: ['Marketing', 'Launch'], statusCategory: 'done' });
    const id = store.card(poster?.key ?? '')?.card.id ?? '';
    expect(Date.parse(poster?.created ?? '')).toBe(Number.parseInt(id.slice(0, 8), 16) * 1000);
  });

  it('give the tag its place behind all that Trello swaps when a minimal card fills in', () => {
    show(marketing(), board, false);
    const minimal = sightOf('Merch');
    expect(minimal?.place()).toEqual({ parent: minimal?.element, before: null });
  });

  it('are nothing while the id is made up, and a loading card is nothing', () => {
    show(marketing(), board);
    const element = sightOf('Merch')?.element;
    element?.setAttribute('data-card-id', 'Optimistic_Card_5f');
    expect(element && cardFronts.sight(element)).toBeNull();
    element?.setAttribute('data-card-id', '5e4422fcdf81d26e37800293');
    expect(element && cardFronts.sight(element)?.work).toBe(true);
    element?.setAttribute('data-testid', 'loading-card');
    expect(element && cardFronts.sight(element)).toBeNull();
  });

  it('in the Inbox lie aside of the board', () => {
    show(marketing(), board, true, { inbox: true });
    const twice = sightings().filter(({ aside }) => aside);
    expect(twice).toHaveLength(3);
    expect(twice[0]?.read().list).toBeNull();
  });

  it('of a mirror stand for the card that is mirrored', () => {
    const store = marketing();
    show(store, board);
    const both = sightings().filter((one) => one.work && one.read().title === 'Film the product video');
    expect(new Set(both.map(({ key }) => key)).size).toBe(1);
    expect(both).toHaveLength(2);
    const mirror = both.find(({ element }) => element.getAttribute('data-testid') === 'mirror-card');
    expect(mirror?.read()).toMatchObject({ created: null, list: null, project: { name: 'Marketing and office' } });
  });
});

const exports = join(import.meta.dirname, '../../../../../../shared/data/trello');
const files = existsSync(exports) ? readdirSync(exports) : [];

describe.skipIf(files.length === 0)('real boards', () => {
  it.each(files)('%s shows every open card of an open list once', (file) => {
    const store = exported(JSON.parse(readFileSync(join(exports, file), 'utf8')));
    const [first] = store.boards;
    if (first === undefined) throw new Error('no board');
    show(store, new URL(first.url).pathname);
    const open = new Set(first.lists.filter(({ closed }) => !closed).map(({ id }) => id));
    const cards = first.cards.filter(({ closed, idList, isTemplate }) => !closed && open.has(idList) && !isTemplate);
    expect(worksOf()).toEqual(cards.map(({ shortLink }) => shortLink).toSorted());
  });
});
