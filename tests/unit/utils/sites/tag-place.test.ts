// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { placeAfter, placeAfterWithin } from '../../../../utils/sites/tag-place.ts';

beforeEach(() => {
  document.body.innerHTML = '<p><b><i></i></b><u></u></p>';
});

it('is before the next node of the page, past tags of ours', () => {
  const [bold, next] = [document.querySelector('b'), document.querySelector('u')];
  expect(placeAfter(bold)).toEqual({ parent: document.querySelector('p'), before: next });
  const tag = document.createElement('span');
  tag.setAttribute('data-lifecycle-lens', 'tag');
  next?.before(tag);
  expect(placeAfter(bold)?.before).toBe(next);
  next?.remove();
  expect(placeAfter(bold)).toEqual({ parent: document.querySelector('p'), before: null });
});

it('is after the child that holds the node', () => {
  const place = placeAfterWithin(document.querySelector('p'), document.querySelector('i'));
  expect(place).toEqual({ parent: document.querySelector('p'), before: document.querySelector('u') });
});

it('is none for what stands nowhere', () => {
  expect(placeAfter(null)).toBeNull();
  expect(placeAfter(document.createElement('b'))).toBeNull();
  expect(placeAfterWithin(document.createElement('p'), document.querySelector('i'))).toBeNull();
});
