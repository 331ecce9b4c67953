// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://trello.com/" }
import { beforeEach, expect, it } from 'vitest';
import { pageOf } from '../../../../../utils/sites/trello/pages.ts';

const at = (path: string) => pageOf(new URL(path, 'https://trello.com'), document);

beforeEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

it.each([
  ['/b/MkOff1ce/marketing/table', true],
  ['/b/MkOff1ce/marketing/a-view-to-come', true],
  ['/b/MkOff1ce/marketing/dashboard', false],
  ['/b/MkOff1ce/marketing/power-ups', false],
  ['/u/alma/cards', true],
  ['/templates/marketing/x', false],
])('%s holds tickets: %s', (path, hasTickets) => {
  expect(at(path)?.hasTickets).toBe(hasTickets);
});

it('a board is known by its shortLink, whatever its name, and named by the page or its title', () => {
  document.title = '(3) Marketing | Trello';
  expect(at('/b/MkOff1ce/old-name')?.board).toEqual({
    id: 'trello/trello.com/MkOff1ce',
    site: 'trello',
    name: 'Marketing',
    url: 'https://trello.com/b/MkOff1ce',
  });
  const name = document.createElement('h1');
  name.setAttribute('data-testid', 'board-name-display');
  name.textContent = 'Marketing and office';
  document.body.append(name);
  expect(at('/b/MkOff1ce/marketing/table')?.board?.name).toBe('Marketing and office');
});

it('a card stays over the board it was opened on, and stands alone where there is none', () => {
  expect(at('/c/AbCd1234')).toMatchObject({ board: null, stays: false });
  const board = document.createElement('div');
  board.setAttribute('data-testid', 'board-view');
  document.body.append(board);
  expect(at('/c/AbCd1234')).toMatchObject({ board: null, stays: true });
});
