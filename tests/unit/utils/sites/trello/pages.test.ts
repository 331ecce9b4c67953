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
  ['/b/MkOff1ce', 'board', true],
  ['/b/MkOff1ce/marketing-and-office?filter=due:week', 'board', true],
  ['/b/5e4422fcdf81d26e37800293/x', 'board', true],
  ['/b/MkOff1ce/marketing/table', 'table', true],
  ['/b/MkOff1ce/marketing/calendar-view/2026/11', 'calendar', true],
  ['/b/MkOff1ce/marketing/calendar', 'calendar', true],
  ['/b/MkOff1ce/marketing/timeline', 'timeline', true],
  ['/b/MkOff1ce/marketing/map', 'map', true],
  ['/b/MkOff1ce/marketing/dashboard', 'dashboard', false],
  ['/b/MkOff1ce/marketing/butler/rules', 'butler', false],
  ['/b/MkOff1ce/marketing/power-up/5e4422fcdf81d26e37800293', 'power-up', false],
  ['/b/MkOff1ce/marketing/member/alma', 'member', false],
  ['/b/MkOff1ce/marketing/__proto__', 'board-view', true],
  ['/c/AbCd1234', 'card', true],
  ['/c/AbCd1234/12-merch#comment-1', 'card', true],
  ['/v/AbCd1234/view', 'workspace-view', true],
  ['/w/acme/views/table', 'workspace-table', true],
  ['/w/acme/tables', 'workspace-table', true],
  ['/w/acme/views/calendar', 'workspace-calendar', true],
  ['/w/acme/home', 'home', true],
  ['/', 'home', true],
  ['/u/alma/boards', 'home', true],
  ['/u/alma/cards', 'your-cards', true],
  ['/u/alma/cards/acme', 'your-cards', true],
  ['/alma/cards', 'your-cards', true],
  ['/search?q=launch', 'search', true],
  ['/my/inbox', 'inbox', true],
  ['/alma/inbox', 'inbox', true],
  ['/templates/marketing/x', 'other', false],
  ['/w/acme/members', 'other', false],
  ['/power-ups', 'other', false],
])('%s is a %s, with tickets: %s', (path, kind, hasTickets) => {
  expect(at(path)).toMatchObject({ kind, hasTickets });
});

it.each(['/b/MkOff1ce.json', '/b/MkOff1ce/marketing.json', '/c/AbCd1234.json', '/1/boards/MkOff1ce'])(
  '%s is no page to touch',
  (path) => {
    expect(at(path)).toBeNull();
  },
);

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
