/** A whole Trello board page from its data and its state. */
import { h, withAttributes } from './element.js';
import { windowOf } from './jira-parts.js';
import { cardFront } from './trello-card.js';
import { cardBack } from './trello-card-back.js';
import { inboxPanel, isApart, plannerPanel, quickEditor, viewTree } from './trello-views.js';

/** What an address shows: the board's shortLink, an open card's shortLink, or neither. */
export const routeOf = (url) => {
  const [, kind, link] = /^\/([bc])\/(\w+)/.exec(url.pathname) ?? [];
  return { board: kind === 'b' ? link : null, card: kind === 'c' ? link : null };
};

const gap = (key) => h('div', { key, 'data-testid': 'list-card-gap', class: 'card-gap' });

const isHidden = (card, filter) => filter !== '' && !card.name.toLowerCase().includes(filter.toLowerCase());

const rows = (cards, state) => {
  const show = (card) => [
    h(
      'li',
      {
        key: card.id,
        'data-testid': 'list-card',
        'data-planner-draggable': 'true',
        draggable: 'true',
        hidden: isHidden(card, state.filter),
        class: 'list-card',
        meta: { drag: card.id, row: card.id },
      },
      h('div', { 'data-testid': 'list-card-wrapper' }, cardFront(card, state.upgraded.has(card.id))),
    ),
    gap(`gap-${card.id}`),
  ];
  return cards.flatMap(show);
};

const listView = (list, cards, state) => {
  const collapsed = state.collapsed.has(list.id);
  const shown = cards.filter((card) => !isHidden(card, state.filter));
  const heights = shown.map((card) => state.heights.get(card.id) ?? 44);
  const view = state.windowing ? windowOf(heights, state.tops.get(list.id) ?? 0, state.listHeight, 200) : null;
  const inWindow = view === null ? cards : shown.slice(view.first, view.last);
  return h(
    'li',
    {
      key: list.id,
      'data-testid': 'list-wrapper',
      'data-list-id': list.id,
      class: 'list-wrapper',
      meta: { list: list.id },
    },
    h(
      'div',
      { 'data-testid': 'list', class: collapsed ? 'list collapsed' : 'list' },
      h(
        'div',
        { 'data-testid': 'list-header', role: collapsed ? 'button' : null, class: 'list-header', key: 'header' },
        h(
          'h2',
          { id: `list-${list.id}`, 'data-testid': 'list-name', dir: 'auto' },
          h('button', null, h('span', null, list.name)),
        ),
        h(
          'button',
          {
            'data-testid': 'list-collapse-button',
            'aria-label': 'Collapse list',
            class: 'list-icon',
            meta: { collapse: list.id },
          },
          '⇔',
        ),
        h('button', { 'data-testid': 'list-edit-menu-button', 'aria-label': 'List actions', class: 'list-icon' }, '…'),
        collapsed || state.filter !== '' ? h('p', { class: 'list-count' }, String(shown.length)) : null,
      ),
      h('div', { 'data-testid': 'list-card-gap', class: 'card-gap', key: 'first-gap' }),
      state.ready.has(list.id)
        ? h(
            'ol',
            {
              'data-testid': 'list-cards',
              hidden: collapsed,
              class: 'list-cards',
              key: 'cards',
              meta: { scroll: list.id },
            },
            view === null || view.before === 0
              ? null
              : h('div', {
                  key: 'top-buffer',
                  'data-testid': 'list-cards-top-buffer',
                  style: `height:${view.before}px`,
                }),
            rows(inWindow, state),
            view === null || view.after === 0
              ? null
              : h('div', {
                  key: 'bottom-buffer',
                  'data-testid': 'list-cards-bottom-buffer',
                  style: `height:${view.after}px`,
                }),
          )
        : null,
      h(
        'div',
        { 'data-testid': 'list-footer', class: 'list-footer', key: 'footer' },
        h('button', { 'data-testid': 'list-add-card-button', class: 'add-card' }, '+ Add a card'),
      ),
    ),
  );
};

const changedName = (name) => {
  let sum = 11;
  for (const sign of name) sum = (sum * 31 + sign.codePointAt(0)) % 1_000_003;
  return `n${sum.toString(36)}`;
};

const redesigned = (markup) => (attributes) => {
  const { href, 'data-card-id': cardId, 'data-list-id': listId, ...rest } = attributes;
  const next = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      ['data-testid', 'data-test-class', 'id'].includes(name) && typeof value === 'string' ? changedName(value) : value,
    ]),
  );
  const isCard = typeof href === 'string' && href.includes('/c/');
  return href === undefined || (markup === 'linkless' && isCard) ? next : { ...next, href };
};

/** The cards of a list, in order. */
export const cardsIn = (data, listId) =>
  data.cards.filter((card) => card.listId === listId && !card.archived).sort((one, other) => one.pos - other.pos);

/** The lists of a board. */
const canvas = (data, state) =>
  h(
    'div',
    { 'data-testid': 'board-canvas', class: 'board-canvas' },
    h(
      'ol',
      {
        id: 'board',
        'data-testid': 'lists',
        class: 'u-fancy-scrollbar js-no-higher-edits lists',
        meta: { scroll: 'board' },
      },
      data.lists.flatMap((list) => [
        listView(list, cardsIn(data, list.id), state),
        h('div', { key: `gap-${list.id}`, 'data-testid': 'list-hover-gap', class: 'list-gap' }),
      ]),
      h(
        'li',
        { key: 'composer', class: 'list-wrapper' },
        h('button', { 'data-testid': 'list-composer-button', class: 'add-list' }, '+ Add another list'),
      ),
    ),
  );

/** The children of `#trello-root`. */
export const trelloView = (data, state, url) => {
  const route = routeOf(url);
  const open = route.card === null ? undefined : data.cards.find(({ shortLink }) => shortLink === route.card);
  const edited = data.cards.find(({ id }) => id === state.editing);
  const board = state.boardSeen
    ? h(
        'div',
        { 'data-testid': 'split-screen-panel', key: 'board', class: 'panel' },
        h(
          'div',
          { 'data-testid': 'board-view', class: 'board-wrapper' },
          h(
            'div',
            { class: 'board-main-content' },
            h(
              'div',
              { class: 'board-header js-board-header' },
              h(
                'div',
                { 'data-testid': 'board-name-container' },
                h('h1', { 'data-testid': 'board-name-display', dir: 'auto' }, data.name),
              ),
            ),
            state.view === null ? canvas(data, state) : viewTree(state.view, data, state, url),
          ),
        ),
      )
    : null;
  const tree = h(
    'div',
    { id: 'surface' },
    h(
      'header',
      { key: 'top', class: 'top' },
      h('span', { class: 'logo' }, '▚ Trello'),
      h('input', { class: 'search', 'aria-label': 'Search', placeholder: 'Search' }),
      h('button', { class: 'create' }, 'Create'),
    ),
    h(
      'div',
      { id: 'content', key: 'content' },
      state.inbox ? inboxPanel(data, state) : null,
      state.planner ? plannerPanel(data, state) : null,
      isApart(state.view) ? viewTree(state.view, data, state, url) : board,
    ),
    h(
      'div',
      { id: 'layer-manager-card-back', key: 'back' },
      open === undefined ? null : cardBack(open, state.backStage),
    ),
    h('div', { id: 'layer-manager-overlay', key: 'overlay' }, edited === undefined ? null : quickEditor(edited)),
    h('div', { id: 'layer-manager-popover', key: 'popover' }),
  );
  return state.markup === 'normal' ? tree : withAttributes(tree, redesigned(state.markup));
};

/** The document's title as Trello writes it. */
export const titleOf = (data, url) => {
  const open = data.cards.find(({ shortLink }) => shortLink === routeOf(url).card);
  return open === undefined ? `${data.name} | Trello` : `${open.name} on ${data.name} | Trello`;
};
