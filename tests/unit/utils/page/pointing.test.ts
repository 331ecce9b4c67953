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
const focus = (element: Element): boolean => element.dispatchEvent(new Event('focusin', { bubbles: true }));

it('means what was pointed at or focused last, and the ticket of our own card while the pointer is in that', () => {
  const ending = new AbortController();
  let under: Element | null = null;
  const pointer = pointing(window, ending.signal, () => under);
  const [one, other, tag, card] = [put(), put(), put('tag'), put('reasons')];
  expect(pointer.element()).toBeNull();
  under = one;
  expect(pointer.element()).toBe(one);
  focus(other);
  expect(pointer.element()).toBe(other);
  under = other;
  expect(pointer.element()).toBe(other);
  under = one;
  pointer.meant(tag);
  under = card;
  focus(card);
  expect(pointer.element()).toBe(tag);
  tag.remove();
  expect(pointer.element()).toBeNull();
  under = null;
  ending.abort();
  focus(one);
  expect(pointer.element()).toBeNull();
});

it('asks the page where the pointer is only when somebody wants to know', () => {
  const ending = new AbortController();
  let asked = 0;
  const pointer = pointing(window, ending.signal, () => {
    asked += 1;
    return null;
  });
  const tag = put('tag');
  for (let time = 0; time < 10; time += 1) pointer.meant(tag);
  expect(asked).toBe(0);
  expect(pointer.element()).toBe(tag);
  ending.abort();
});
