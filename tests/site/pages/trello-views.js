/**
 * Trello's views beside the board: table, calendar, timeline, your cards, home, search, Inbox and Planner. Their test ids are
 * known by name; what is within an item is inferred, and every card is linked as Trello links cards.
 */
import { h } from './element.js';
import { windowOf } from './jira-parts.js';
import { cardFront, datesText } from './trello-card.js';

const works = (data) => data.cards.filter(({ archived, role }) => !archived && role === null);
const dueText = (card) => (card.due === null ? '' : datesText(card));
const nameLink = (card, attributes = {}) =>
  h('a', { href: card.href, draggable: 'false', meta: { route: card.href }, ...attributes }, card.name);
const opens = (card) => ({ open: card.id, row: card.id });

const cells = (card, boardName) => [
  h('div', { role: 'cell', class: 'cell wide', key: 'name' }, h('div', null, nameLink(card))),
  h('div', { role: 'cell', class: 'cell', key: 'list' }, h('button', null, card.listName)),
  h(
    'div',
    { role: 'cell', class: 'cell', key: 'labels' },
    card.labels.map(({ name, color }) => h('span', { class: `label ${color}` }, name)),
  ),
  h('div', { role: 'cell', class: 'cell', key: 'due' }, dueText(card)),
  boardName === null ? null : h('div', { role: 'cell', class: 'cell', key: 'board' }, boardName),
];

/** The table; with windowing on, only the rows near its viewport are there. */
const table = (data, state, boardName) => {
  const all = data.cards.filter(({ archived }) => !archived);
  const heights = all.map(() => 40);
  const view = state.windowing ? windowOf(heights, state.tops.get('table') ?? 0, state.listHeight, 200) : null;
  const shown = view === null ? all : all.slice(view.first, view.last);
  return h(
    'div',
    { key: 'table', role: 'table', class: 'table-view', meta: { scroll: 'table' } },
    h(
      'div',
      { 'data-testid': 'table-body', role: 'rowgroup' },
      view === null ? null : h('div', { key: 'before', style: `height:${view.before}px` }),
      shown.map((card) =>
        h(
          'div',
          { key: card.id, role: 'row', 'data-test-class': 'table-row', class: 'table-row', meta: opens(card) },
          cells(card, boardName),
        ),
      ),
      view === null ? null : h('div', { key: 'after', style: `height:${view.after}px` }),
    ),
  );
};

const calendar = (data) =>
  h(
    'div',
    { key: 'calendar', 'data-testid': 'calendar-wrapper', class: 'calendar-view' },
    works(data)
      .filter(({ due }) => due !== null)
      .map((card) =>
        h(
          'div',
          { key: card.id, 'data-testid': 'calendar-event', class: 'event', meta: opens(card) },
          h('span', null, dueText(card)),
          nameLink(card),
        ),
      ),
  );

const timeline = (data) =>
  h(
    'div',
    { key: 'timeline', 'data-testid': 'timeline-wrapper', class: 'timeline-view' },
    works(data)
      .filter(({ due }) => due !== null)
      .map((card) =>
        h(
          'div',
          { key: card.id, 'data-testid': 'item-container', class: 'event', meta: opens(card) },
          h('div', { 'data-testid': 'item-detail' }, nameLink(card)),
        ),
      ),
  );

const yourCards = (data) =>
  h(
    'div',
    { key: 'your-cards', 'data-testid': 'your-cards-cards-view', class: 'page' },
    works(data)
      .filter(({ members }) => members.length > 0)
      .map((card) =>
        h(
          'div',
          { key: card.id, 'data-testid': 'your-cards-card-item', class: 'event', meta: opens(card) },
          nameLink(card, { 'data-testid': 'your-cards-card-item-link' }),
          h('span', { 'data-testid': 'your-cards-list-name-wrapper' }, card.listName),
          card.labels.map(({ name }) => h('span', { 'data-testid': 'your-card-label-wrapper' }, name)),
          card.due === null ? null : h('span', { 'data-testid': 'your-cards-due-date-badge' }, dueText(card)),
        ),
      ),
  );

const homeItem = (testid, data) => (card) =>
  h(
    'li',
    { key: card.id, 'data-testid': testid, class: 'event', meta: opens(card) },
    nameLink(card, { 'data-testid': 'home-card-title' }),
    h(
      'p',
      null,
      h('span', { 'data-testid': 'cards-board-name' }, data.name),
      h('span', { 'data-testid': 'cards-list-name' }, card.listName),
    ),
  );

const home = (data) => [
  h(
    'ul',
    { key: 'up-next', 'data-testid': 'home-up-next-list' },
    works(data).slice(0, 4).map(homeItem('home-up-next-item', data)),
  ),
  h(
    'ul',
    { key: 'highlights', 'data-testid': 'home-highlights-list' },
    works(data).slice(4, 8).map(homeItem(null, data)),
  ),
];

const search = (data, url) => {
  const wanted = (url.searchParams.get('q') ?? '').toLowerCase();
  const found = works(data).filter(({ name }) => name.toLowerCase().includes(wanted));
  return h(
    'ul',
    { key: 'search', class: 'page' },
    found.map((card) => h('li', { key: card.id, meta: opens(card) }, nameLink(card), h('p', null, card.listName))),
  );
};

const inboxCards = (cards, state, id) =>
  h(
    'ol',
    { 'data-testid': 'inbox-list-cards', key: id },
    cards.map((card) =>
      h(
        'li',
        { key: card.id, 'data-testid': 'inbox-list-card', meta: { row: card.id } },
        cardFront(card, state.upgraded.has(card.id)),
      ),
    ),
  );

/** The panel beside the board with the first cards of the board a second time. */
export const inboxPanel = (data, state) =>
  h(
    'div',
    { id: 'trello-inbox-root', key: 'inbox', class: 'side-panel' },
    h(
      'div',
      { id: 'trello-inbox-container', 'data-testid': 'trello-inbox-container' },
      h('h2', null, 'Inbox'),
      inboxCards(data.cards.filter(({ archived }) => !archived).slice(0, 3), state, 'panel'),
    ),
  );

/** The Planner beside the board: an event with a card's front, and one that only links to its card. */
export const plannerPanel = (data, state) => {
  const [first, second] = works(data).filter(({ isTemplate }) => !isTemplate);
  return h(
    'div',
    { 'data-testid': 'planner', key: 'planner', class: 'side-panel' },
    h(
      'div',
      { class: 'event' },
      h('div', { 'data-testid': 'event-preview-associated-card' }, cardFront(first, state.upgraded.has(first.id))),
    ),
    h('div', { class: 'event' }, h('div', { 'data-testid': 'event-detail-associated-card' }, nameLink(second))),
  );
};

/** The quick editor's copy of a card, over the page. */
export const quickEditor = (card) =>
  h(
    'div',
    { key: 'quick-editor', class: 'quick-editor' },
    h('div', { 'data-testid': 'quick-card-editor-card-front' }, cardFront(card, true)),
    h('button', { meta: { endEdit: true } }, 'Save'),
  );

const ofBoard = { table, calendar, timeline };
const ofMember = { home, 'your-cards': yourCards };

/** Which view an address shows; null for the board itself. */
export const viewOf = ({ pathname }) => {
  const onBoard = /^\/b\/\w+\/[^/]*\/(table|calendar-view|calendar|timeline)/.exec(pathname)?.[1];
  if (onBoard !== undefined) return onBoard.replace('-view', '');
  if (pathname.startsWith('/b/') || pathname.startsWith('/c/')) return null;
  if (pathname === '/search') return 'search';
  if (pathname === '/my/inbox') return 'inbox';
  if (/^\/(v\/\w+|w\/[^/]+\/views\/table)/.test(pathname)) return 'workspace-table';
  if (/^\/w\/[^/]+\/views\/calendar/.test(pathname)) return 'workspace-calendar';
  if (/^\/u\/[^/]+\/cards/.test(pathname)) return 'your-cards';
  return 'home';
};

/** Whether a view is a page of its own, with no board around it. */
export const isApart = (view) => view !== null && ofBoard[view] === undefined;

/** What the page shows in place of the lists. */
export const viewTree = (view, data, state, url) => {
  if (view === 'search') return search(data, url);
  if (view === 'inbox') return h('main', { key: 'inbox-page' }, inboxCards(works(data).slice(0, 12), state, 'page'));
  if (view === 'workspace-table') return table(data, state, data.name);
  if (view === 'workspace-calendar') return calendar(data);
  const draw = ofBoard[view] ?? ofMember[view];
  return draw(data, state, null);
};
