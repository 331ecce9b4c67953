// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { Verdict } from '../../../../utils/model/verdict.ts';
import { type Standing, type TagWords, tagSelector } from '../../../../utils/page/tag.ts';
import { taggedPage } from '../../../../utils/page/tagged-page.ts';

const verdict = (category: Verdict['category'], by: Verdict['by'] = 'evidence'): Verdict => ({
  category,
  probability: 0.5,
  confidence: 'high',
  by,
});

beforeEach(() => document.body.replaceChildren());

/** A page of cards whose text is the key of the ticket they stand for; nothing for an empty one. */
const page = () => {
  const frames: (() => void)[] = [];
  const idle: ((left: () => number) => void)[] = [];
  const watched = new Set<Element>();
  const seen: string[] = [];
  const distant = new Set<string>();
  const settled: boolean[] = [];
  let scroll: (near: readonly Element[], far: readonly Element[]) => void = () => undefined;
  const rest = (): void => {
    for (const work of idle.splice(0)) work(() => 50);
  };
  const sight = (element: Element): Standing | null => {
    const key = element.getAttribute('title') ?? '';
    if (key === '') return null;
    return {
      id: key,
      key,
      element,
      shape: 'card',
      surface: 'card',
      place: () => (element.hasAttribute('hidden') ? null : { parent: element, before: null }),
    };
  };
  const words: TagWords = {
    language: 'en',
    label: ({ category }) => category,
    describe: ({ category }) => `it is ${category}`,
  };
  const tags = taggedPage({
    sight,
    stands: ({ key }, first, far) => {
      if (first) seen.push(far ? `${key} far` : key);
      if (far) distant.add(key);
      else if (distant.delete(key)) seen.push(`${key} near`);
    },
    drawn: () => undefined,
    settled: (all) => settled.push(all),
    words,
    ports: {
      requestFrame: (callback) => frames.push(callback),
      cancelFrame: () => undefined,
      now: () => 0,
      hidden: () => false,
      nearWatch: (said) => {
        scroll = said;
        return {
          watch: (element) => watched.add(element),
          leave: (element) => watched.delete(element),
          end: () => watched.clear(),
        };
      },
      whenIdle: (work) => idle.push(work),
    },
  });
  const card = (key: string): HTMLElement => {
    const element = document.createElement('div');
    element.title = key;
    document.body.append(element);
    tags.touch(element);
    return element;
  };
  const draw = (): void => {
    for (const frame of frames.splice(0)) frame();
  };
  tags.show(true);
  return {
    tags,
    card,
    draw,
    words,
    watched,
    seen,
    settled,
    rest,
    scroll: (...said: Parameters<typeof scroll>) => scroll(...said),
  };
};

const tagsIn = (element: Element): (string | null)[] =>
  [...element.querySelectorAll(tagSelector)].map(({ textContent }) => textContent);

it('tags a card once, however often it is drawn', () => {
  const { tags, card, draw } = page();
  const one = card('A-1');
  tags.judge({ 'A-1': verdict('project') });
  draw();
  const before = one.innerHTML;
  for (let time = 0; time < 3; time += 1) {
    tags.touch(one);
    tags.judge({ 'A-1': verdict('project') });
    draw();
  }
  expect(tagsIn(one)).toEqual(['project']);
  expect(one.innerHTML).toBe(before);
});

it('gives an element that now stands for another ticket that ticket’s tag, and none until it is judged', () => {
  const { tags, card, draw } = page();
  const one = card('A-1');
  tags.judge({ 'A-1': verdict('project') });
  draw();
  one.title = 'A-2';
  tags.touch(one);
  draw();
  expect(tagsIn(one)).toEqual([]);
  tags.judge({ 'A-2': verdict('operations') });
  draw();
  expect(tagsIn(one)).toEqual(['operations']);
  expect(tags.ids()).toEqual(['A-2']);
  expect(tags.absent()).toEqual(['A-1']);
});

it('tags every element that stands for a ticket, and forgets those that have left', () => {
  const { tags, card, draw } = page();
  const [one, two] = [card('A-1'), card('A-1')];
  tags.judge({ 'A-1': verdict('unclear') });
  draw();
  expect([tagsIn(one), tagsIn(two)]).toEqual([['unclear'], ['unclear']]);
  one.remove();
  tags.touch(one);
  draw();
  expect(tags.elementsOf('A-1')).toEqual([two]);
  expect(tags.surfaces.get('card')).toBe(1);
});

it('does not count a card that has no room for its tag, until it has', () => {
  const { tags, card, draw } = page();
  const one = card('A-1');
  one.hidden = true;
  tags.judge({ 'A-1': verdict('project') });
  draw();
  expect(tags.surfaces.get('card')).toBeUndefined();
  one.hidden = false;
  tags.touch(one);
  draw();
  expect(tagsIn(one)).toEqual(['project']);
  expect(tags.surfaces.get('card')).toBe(1);
});

it('puts a tag back that the page took away, and adopts the one that the page has copied with the card', () => {
  const { tags, card, draw } = page();
  const one = card('A-1');
  tags.judge({ 'A-1': verdict('project') });
  draw();
  one.replaceChildren();
  tags.touch(one);
  draw();
  expect(tagsIn(one)).toEqual(['project']);
  const copy = one.cloneNode(true);
  document.body.append(copy);
  if (!(copy instanceof HTMLElement)) throw new Error('a copy of an element is one');
  tags.touch(copy);
  draw();
  expect(tagsIn(copy)).toEqual(['project']);
});

it('has no tag on what turned out to be no work, unless the reader said so', () => {
  const { tags, card, draw } = page();
  const one = card('A-1');
  tags.judge({ 'A-1': verdict('not-work') });
  draw();
  expect(tagsIn(one)).toEqual([]);
  tags.judge({ 'A-1': verdict('not-work', 'correction') });
  draw();
  expect(tagsIn(one)).toEqual(['not-work']);
});

it('takes all tags away when they are switched off or nothing is known any more', () => {
  const { tags, card, draw } = page();
  const one = card('A-1');
  tags.judge({ 'A-1': verdict('project') });
  draw();
  tags.show(false);
  draw();
  expect(tagsIn(one)).toEqual([]);
  tags.show(true);
  draw();
  expect(tagsIn(one)).toEqual(['project']);
  tags.unjudge(['A-1']);
  draw();
  expect(tagsIn(one)).toEqual([]);
});

it('says the same in other words once these have changed', () => {
  const { tags, card, draw, words } = page();
  const one = card('A-1');
  tags.judge({ 'A-1': verdict('project') });
  draw();
  words.label = () => 'Projekt';
  tags.redraw();
  draw();
  expect(tagsIn(one)).toEqual(['Projekt']);
});

it('knows the ticket that a part of a card belongs to', () => {
  const { tags, card, draw } = page();
  const one = card('A-1');
  draw();
  const part = document.createElement('em');
  one.append(part);
  expect(tags.standingAt(part)?.id).toBe('A-1');
  expect(tags.standingAt(document.body)).toBeNull();
});

it('draws of a crowd what is near the window, looks at the others when that is wanted, and draws each when it comes near', () => {
  const { tags, card, draw, watched, seen, rest, scroll } = page();
  const cards = Array.from({ length: 150 }, (_, at) => card(`A-${at}`));
  draw();
  expect([watched.size, seen.length]).toEqual([150, 0]);
  const [near, far] = [cards.slice(0, 10), cards.slice(10)];
  scroll(near, far);
  draw();
  rest();
  expect(seen).toEqual(near.map(({ title }) => title));
  tags.lookFar(true);
  rest();
  expect(seen.slice(10)).toEqual(far.map(({ title }) => `${title} far`));
  tags.judge(Object.fromEntries(cards.map(({ title }) => [title, verdict('project')])));
  draw();
  expect(cards.filter((one) => tagsIn(one).length > 0)).toEqual(near);
  scroll(far.slice(0, 5), []);
  draw();
  expect(cards.filter((one) => tagsIn(one).length > 0)).toEqual(cards.slice(0, 15));
  expect(seen.slice(-5)).toEqual(far.slice(0, 5).map(({ title }) => `${title} near`));
  expect(watched.size).toBe(135);
});

it('watches at once where those are that appeared together, looks at each once, and says when none is left to look at', () => {
  const { tags, draw, watched, seen, rest, scroll, settled } = page();
  const cards = Array.from({ length: 150 }, (_, at) => {
    const element = document.createElement('div');
    element.title = `A-${at}`;
    return element;
  });
  document.body.append(...cards);
  tags.lookFar(true);
  tags.touchAll(cards, cards.length);
  expect(watched.size).toBe(150);
  scroll(cards.slice(0, 10), cards.slice(10));
  draw();
  expect(settled).toEqual([false]);
  cards[149]?.remove();
  if (cards[149]) tags.touch(cards[149]);
  draw();
  rest();
  expect(settled.at(-1)).toBe(true);
  expect(seen).toEqual([
    ...cards.slice(0, 10).map(({ title }) => title),
    ...cards.slice(10, 149).map(({ title }) => `${title} far`),
  ]);
  tags.touchAll(cards.slice(0, 149), 149);
  draw();
  expect(seen).toHaveLength(149);
});

it('draws a far card that is asked for by name, forgets one that leaves, and draws all at once for a print', () => {
  const { tags, card, draw, watched, scroll } = page();
  const cards = Array.from({ length: 150 }, (_, at) => card(`A-${at}`));
  draw();
  scroll([], cards);
  tags.judge(Object.fromEntries(cards.map(({ title }) => [title, verdict('operations')])));
  draw();
  const [one, two] = cards;
  if (!one || !two) throw new Error('there are cards');
  expect(tags.tagOf(one)?.textContent).toBe('operations');
  two.remove();
  tags.touch(two);
  draw();
  expect([watched.has(one), watched.has(two)]).toEqual([false, false]);
  expect(tags.elementsOf('A-1')).toEqual([]);
  tags.drawFar();
  expect(cards.filter((each) => tagsIn(each).length === 0)).toEqual([two]);
  expect(watched.size).toBe(0);
});

it('leaves a crowd far away alone, and yet finds a card of it by its ticket, and knows of one that has changed there', () => {
  const { tags, card, draw, seen, rest, scroll } = page();
  const cards = Array.from({ length: 150 }, (_, at) => card(`A-${at}`));
  draw();
  const near = cards.slice(0, 10);
  scroll(near, cards.slice(10));
  draw();
  rest();
  expect([tags.ids().length, tags.hasFar()]).toEqual([10, true]);
  const changed = cards[20];
  if (changed === undefined) throw new Error('there are cards');
  tags.touch(changed);
  draw();
  // It is not told of as one that is met first: what is known of its ticket may be older.
  expect([tags.ids().length, seen.length]).toEqual([11, 10]);
  expect(tags.elementsOf('A-149')).toEqual([cards[149]]);
  expect(tags.ids()).toHaveLength(150);
});

it('says that all is done when none of a crowd is near, so that somebody may want them looked at', () => {
  const { tags, card, draw, seen, settled, rest, scroll } = page();
  const cards = Array.from({ length: 150 }, (_, at) => card(`A-${at}`));
  draw();
  expect(settled).toEqual([]);
  scroll([], cards);
  expect([settled, seen]).toEqual([[true], []]);
  tags.lookFar(true);
  rest();
  expect([settled, seen.length]).toEqual([[true, true], 150]);
});

it('takes a list that is drawn anew for no crowd because of those that left', () => {
  const { tags, card, draw, watched } = page();
  const drawAnew = (): HTMLElement[] => Array.from({ length: 60 }, (_, at) => card(`A-${at}`));
  const gone = drawAnew();
  for (const one of gone) {
    one.remove();
    tags.touch(one);
  }
  const cards = drawAnew();
  tags.judge(Object.fromEntries(cards.map(({ title }) => [title, verdict('project')])));
  draw();
  expect(cards.every((one) => tagsIn(one).length === 1)).toBe(true);
  expect(watched.size).toBe(0);
});
