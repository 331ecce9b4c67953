// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { pointing } from '../../../../utils/page/pointing.ts';

beforeEach(() => document.body.replaceChildren());

const put = (mark?: string): HTMLElement => {
  const element = document.createElement('div');
  if (mark) element.setAttribute('data-lifecycle-lens', mark);
  document.body.append(element);
  return element;
};
const over = (element: Element, type = 'pointerover'): boolean =>
  element.dispatchEvent(new Event(type, { bubbles: true }));

it('means what was pointed at or focused last, and the ticket of our own card while the pointer is in that', () => {
  const ending = new AbortController();
  const pointer = pointing(window, ending.signal);
  const [one, other, card] = [put(), put(), put('reasons')];
  expect(pointer.element()).toBeNull();
  over(one);
  expect(pointer.element()).toBe(one);
  over(other, 'focusin');
  over(card);
  expect(pointer.element()).toBe(other);
  other.remove();
  expect(pointer.element()).toBeNull();
  ending.abort();
  over(one);
  expect(pointer.element()).toBeNull();
});
