// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { Verdict } from '../../../../utils/model/verdict.ts';
import { drawTag, type Standing, tagSelector } from '../../../../utils/page/tag.ts';

const verdict: Verdict = { category: 'project', probability: 0.1, confidence: 'high', by: 'evidence' };
const words = { language: 'en', label: () => 'Project', describe: () => 'Looks like a project' };

const card = (): Standing & { element: HTMLElement } => {
  const element = document.createElement('div');
  element.textContent = 'Move the office';
  document.body.append(element);
  return { id: 'trello/trello.com/A', key: 'A', element, shape: 'card', surface: 'x', place: () => null };
};
const draw = (standing: Standing, known: HTMLElement | null = null): HTMLElement =>
  drawTag(known, { parent: standing.element, before: null }, standing, verdict, words);

beforeEach(() => document.body.replaceChildren());

it('stands once at its place, however often it is drawn', () => {
  const standing = card();
  const tag = draw(standing);
  expect(draw(standing, tag)).toBe(tag);
  expect([...standing.element.children]).toEqual([tag]);
});

it('takes over the tag that the page has copied with the card, but not that of another ticket', () => {
  const standing = card();
  draw(standing);
  const copy = standing.element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('no copy');
  document.body.append(copy);
  draw({ ...standing, element: copy });
  expect(copy.querySelectorAll(tagSelector)).toHaveLength(1);
});

it('is last again when the page has put its own nodes behind it', () => {
  const standing = card();
  const tag = draw(standing);
  standing.element.append(document.createElement('section'));
  draw(standing, tag);
  expect(standing.element.lastElementChild).toBe(tag);
});

it('does not fight for ever with somebody else who wants to be last', () => {
  const standing = card();
  const tag = draw(standing);
  const other = document.createElement('i');
  let moved = 0;
  for (let round = 0; round < 100; round += 1) {
    standing.element.append(other);
    draw(standing, tag);
    if (standing.element.lastElementChild === tag) moved += 1;
  }
  expect(moved).toBeLessThan(30);
});
