// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ownSheet } from '../../../../utils/page/own-sheet.ts';

const sheets = () => [...document.querySelectorAll('style[data-lifecycle-lens="some"]')];

it('is there once, says the latest, and comes back where the page has thrown it out', () => {
  const sheet = ownSheet('some');
  sheet.set(document, null);
  expect(sheets()).toEqual([]);
  sheet.set(document, 'a{color:red}');
  sheet.set(document, 'a{color:blue}');
  expect(sheets().map(({ textContent }) => textContent)).toEqual(['a{color:blue}']);
  document.head.replaceChildren();
  sheet.set(document, 'a{color:blue}');
  expect(sheets()).toHaveLength(1);
  sheet.set(document, null);
  expect(sheets()).toEqual([]);
});
