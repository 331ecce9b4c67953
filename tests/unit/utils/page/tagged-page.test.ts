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
  const sight = (element: Element): Standing | null => {
    const key = element.getAttribute('title') ?? '';
    if (key === '') return null;
    return { id: key, key, element, shape: 'card', surface: 'card', place: () => ({ parent: element, before: null }) };
  };
  const words: TagWords = {
    language: 'en',
    label: ({ category }) => category,
    describe: ({ category }) => `it is ${category}`,
  };
  const tags = taggedPage({
    sight,
    stands: () => undefined,
    settled: () => undefined,
    words,
    ports: {
      requestFrame: (callback) => frames.push(callback),
      cancelFrame: () => undefined,
      now: () => 0,
      hidden: () => false,
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
  return { tags, card, draw, words };
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
