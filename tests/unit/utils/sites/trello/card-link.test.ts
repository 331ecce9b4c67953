// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://trello.com/" }
import { expect, it } from 'vitest';
import { anyOf } from '../../../../../utils/sites/read-dom.ts';
import { cardFronts } from '../../../../../utils/sites/trello/card-front.ts';
import { cardLinks } from '../../../../../utils/sites/trello/card-link.ts';
import { marketing, show } from './stand-in.ts';

const seen = () =>
  [...document.querySelectorAll(anyOf(cardLinks.selectors))].flatMap((element) => cardLinks.sight(element) ?? []);

it('still finds every card that is linked when the markup has changed', () => {
  const store = marketing();
  show(store, '/b/MkOff1ce/marketing-and-office', true, { markup: 'changed' });
  expect(document.querySelector(anyOf(cardFronts.selectors))).toBeNull();
  expect(seen().length).toBeGreaterThan(40);
  expect(seen()[0]?.read()).toMatchObject({ evidence: 'page', url: expect.stringMatching(/\/c\/\w{8}$/) });
});

it('leaves links in prose, links to boards and links without a name alone', () => {
  document.body.innerHTML = `
    <div class="ak-renderer-document"><a href="/c/AAAA1111/1-x">see this</a></div>
    <a href="/b/AAAA1111/board">board</a><a href="https://elsewhere.example/c/AAAA1111">no</a>
    <a href="/c/BBBB2222"></a><p><a href="https://trello.com/c/CCCC3333/2-y">Paint</a></p>`;
  expect(seen().map(({ key }) => key)).toEqual(['CCCC3333']);
  expect(seen()[0]?.place()).toEqual({ parent: document.querySelector('p'), before: null });
});
