// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchElements } from '../../../../utils/page/watch-elements.ts';

let ending = new AbortController();
beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  ending.abort();
  ending = new AbortController();
});

const node = (marks: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(marks)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** A page with one card and something beside it; `told` gives the ids of what was touched since, and how often the page stirred. */
const page = (selector = '.card') => {
  const inner = node({}, 'a title');
  const card = node({ class: 'card', id: 'one' }, inner);
  const beside = node({ id: 'beside' }, node({}));
  document.body.append(card, beside);
  let touched: string[] = [];
  let stirs = 0;
  watchElements({
    root: document.documentElement,
    selectors: () => [selector],
    attributes: ['class', 'title'],
    touched: ({ id }) => touched.push(id),
    appeared: (elements) => touched.push(...Array.from(elements, ({ id }) => id)),
    stirred: () => {
      stirs += 1;
    },
    signal: ending.signal,
  });
  const told = async (): Promise<{ touched: string[]; stirs: number }> => {
    await new Promise((resolve) => setTimeout(resolve));
    const result = { touched, stirs };
    touched = [];
    stirs = 0;
    return result;
  };
  /** A clock beside the cards that has ticked so often that nobody looks any more. */
  const clock = async (): Promise<HTMLElement> => {
    const face = node({});
    beside.append(face);
    for (let tick = 0; tick < 20; tick += 1) {
      face.replaceChildren(`${tick}`);
      face.title = `${tick}`;
      await told();
    }
    return face;
  };
  return { card, inner, beside, told, clock };
};

it('touches no card for what happens beside the cards, however much it is', async () => {
  const { beside, told } = page();
  expect((await told()).touched).toEqual(['one']);
  for (let time = 0; time < 100; time += 1) {
    beside.append(node({}, 'more'));
    beside.title = `${time}`;
    beside.firstElementChild?.replaceChildren(`${time}`);
  }
  const { touched, stirs } = await told();
  expect(touched).toEqual([]);
  expect(stirs).toBeLessThanOrEqual(1);
});

it('touches the card in which something changes, the one that comes, the one that leaves, and what becomes one', async () => {
  const { card, inner, beside, told } = page();
  await told();
  inner.replaceChildren('another title');
  expect(new Set((await told()).touched)).toEqual(new Set(['one']));
  inner.title = 'hint';
  expect((await told()).touched).toEqual(['one']);
  beside.append(node({ id: 'list' }, node({ class: 'card', id: 'two' })));
  expect((await told()).touched).toEqual(['two']);
  card.remove();
  expect((await told()).touched).toEqual(['one']);
  beside.className = 'card';
  expect((await told()).touched).toEqual(['beside']);
});

it('touches a card that is taken out of the list by which alone it was one', async () => {
  const { card, beside, told } = page('.list .card');
  expect((await told()).touched).toEqual([]);
  const list = node({ class: 'list' }, card);
  beside.append(list);
  expect((await told()).touched).toEqual(['one']);
  card.remove();
  expect((await told()).touched).toEqual(['one']);
  list.append(node({}, card));
  await told();
  list.firstElementChild?.remove();
  expect((await told()).touched).toEqual(['one']);
});

it('does not hear its own nodes, save that the page takes one away', async () => {
  const { card, told } = page();
  await told();
  const tag = node({ 'data-lifecycle-lens': 'tag' }, 'Project');
  card.append(tag);
  tag.append('!');
  tag.title = 'said';
  expect(await told()).toEqual({ touched: [], stirs: 0 });
  tag.remove();
  expect((await told()).touched).toEqual(['one']);
});

it('asks next to nothing about what changes all the time and has nothing to do with tickets', async () => {
  const { told, clock } = page();
  const face = await clock();
  const looks = [vi.spyOn(Element.prototype, 'matches'), vi.spyOn(Element.prototype, 'querySelectorAll')];
  let stirs = 0;
  for (let tick = 0; tick < 100; tick += 1) {
    face.replaceChildren(node({ title: `${tick}` }));
    stirs += (await told()).stirs;
  }
  const count = looks.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  vi.restoreAllMocks();
  expect(count).toBeLessThan(20);
  expect(stirs).toBeLessThan(10);
});

it('finds the card that comes where nobody looks any more, one that it becomes, and one that it comes into', async () => {
  const { card, beside, told, clock } = page();
  const soon = (id: string) => vi.waitFor(async () => expect((await told()).touched).toContain(id), { interval: 1 });
  const face = await clock();
  face.append(node({ class: 'card', id: 'two' }));
  await soon('two');
  face.firstElementChild?.remove();
  expect((await told()).touched).toEqual(['two']);
  const hand = await clock();
  hand.id = 'hand';
  hand.className = 'card';
  await soon('hand');
  const last = await clock();
  card.append(last);
  await told();
  last.replaceChildren('noon');
  await soon('one');
  last.replaceChildren('one');
  expect(new Set((await told()).touched)).toEqual(new Set(['one']));
  expect(beside.contains(last)).toBe(false);
});

it('does not wait with a card where one has been before, whatever came and went there since', async () => {
  const { card, beside, told } = page();
  const list = node({}, card);
  beside.append(list);
  for (let time = 0; time < 40; time += 1) {
    list.append(node({ title: `${time}` }));
    list.lastElementChild?.remove();
    await told();
  }
  list.append(node({ class: 'card', id: 'two' }));
  expect((await told()).touched).toEqual(['two']);
});

it('does not wait with a card where one stood from the start and has left', async () => {
  const { card, told } = page();
  card.remove();
  for (let time = 0; time < 40; time += 1) {
    document.body.append(node({ title: `${time}` }));
    document.body.lastElementChild?.remove();
    await told();
  }
  document.body.append(node({ class: 'card', id: 'two' }));
  expect((await told()).touched).toEqual(['two']);
});

it('looks over a page for what is expected there alone, and for all where that is not there', () => {
  document.body.append(node({ class: 'card', id: 'one' }), node({ class: 'row', id: 'two' }));
  let touched: string[] = [];
  const look = watchElements({
    root: document.documentElement,
    selectors: () => ['.card', '.row'],
    attributes: [],
    touched: ({ id }) => touched.push(id),
    appeared: (elements) => touched.push(...Array.from(elements, ({ id }) => id)),
    stirred: () => undefined,
    signal: ending.signal,
  });
  touched = [];
  look(['.card']);
  expect(touched).toEqual(['one']);
  touched = [];
  look(['.line']);
  expect(touched).toEqual(['one', 'two']);
});

it('tells of thousands in several turns, each that still stands there once, and stops when it is told to', async () => {
  const cards = Array.from({ length: 2_500 }, (_, nth) => node({ class: 'card', id: `${nth}` }));
  const list = node({}, ...cards);
  document.body.append(list);
  const turns: { ids: string[]; ofAll: number }[] = [];
  const watch = () =>
    watchElements({
      root: document.documentElement,
      selectors: () => ['.card'],
      attributes: [],
      touched: () => undefined,
      appeared: (elements, ofAll) => turns.push({ ids: elements.map(({ id }) => id), ofAll }),
      stirred: () => undefined,
      signal: ending.signal,
    });
  watch();
  expect(turns).toEqual([]);
  cards[1_500]?.remove();
  await vi.waitFor(() => expect(turns.flatMap(({ ids }) => ids).length).toBe(2_499));
  expect(turns.every(({ ofAll }) => ofAll === 2_500)).toBe(true);
  expect(new Set(turns.flatMap(({ ids }) => ids)).size).toBe(2_499);
  expect(Math.max(...turns.map(({ ids }) => ids.length))).toBe(1_000);

  turns.length = 0;
  watch();
  ending.abort();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(turns).toEqual([]);
});
