// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
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
    selector: () => selector,
    attributes: ['class', 'title'],
    touched: ({ id }) => touched.push(id),
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
  return { card, inner, beside, told };
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
