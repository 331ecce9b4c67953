// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://trello.com/" }
import { expect, it } from 'vitest';
import { anyOf } from '../../../../../utils/sites/read-dom.ts';
import type { Sighting } from '../../../../../utils/sites/site-adapter.ts';
import { cardBacks } from '../../../../../utils/sites/trello/card-back.ts';
import { marketing, show } from './stand-in.ts';

const store = marketing();
const pathOf = (name: string): string =>
  new URL(store.boards[0]?.cards.find((card) => card.name === name)?.url ?? '').pathname;
const opened = (): Sighting | null => {
  const dialog = document.querySelector(anyOf(cardBacks.selectors));
  return dialog === null ? null : cardBacks.sight(dialog);
};

it('an open card is what its address says, with what its back shows', () => {
  show(store, pathOf('Invite 200 guests to the launch event'), true, { boardSeen: true });
  const sighting = opened();
  expect(sighting).toMatchObject({ key: pathOf('Invite 200 guests to the launch event').split('/')[2], work: true });
  expect(sighting?.read()).toMatchObject({
    title: 'Invite 200 guests to the launch event',
    labels: expect.arrayContaining(['Launch', 'Marketing']),
    checklists: [{ name: 'Guests', items: expect.arrayContaining([{ title: 'Seating', done: null }]) }],
    closed: null,
  });
});

it('the title is what is being typed, where it is', () => {
  show(store, pathOf('Merch'));
  const input = document.createElement('textarea');
  input.setAttribute('data-testid', 'card-back-title-input');
  input.value = 'Merchandise';
  document.querySelector('#card-back-name')?.after(input);
  expect(opened()?.read().title).toBe('Merchandise');
});

it('has its tag within the header, which waits until the card is there', () => {
  show(store, pathOf('Merch'), true, { backStage: 0 });
  expect(opened()).toBeNull();
  show(store, pathOf('Merch'));
  expect(opened()?.place()?.parent.contains(document.querySelector('h2'))).toBe(true);
});

it('a template is no work, an archived card says so', () => {
  show(store, pathOf('Newsletter template'));
  expect(opened()?.work).toBe(false);
  const archived = store.boards[0]?.cards.find(({ closed }) => closed);
  show(store, new URL(archived?.url ?? '').pathname);
  expect(opened()?.read().closed).toBe(true);
});

it('without an address of its own is told by the dates of its comments', () => {
  show(store, pathOf('Merch'));
  history.replaceState(null, '', '/b/MkOff1ce/marketing-and-office');
  expect(opened()).toBeNull();
  const date = document.createElement('a');
  date.setAttribute('href', '/c/AbCd1234/12-merch#comment-5e4422fcdf81d26e37800293');
  document.querySelector('aside')?.append(date);
  expect(opened()?.key).toBe('AbCd1234');
});
