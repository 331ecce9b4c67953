/**
 * The running Trello page: draws the board in the browser, lists and cards as they are seen, and obeys `window.standIn`.
 * Long because the controls share the page's state.
 *
 * `window.standIn`, for tests in the page's own world:
 * - `ready`: a promise that resolves when the board was drawn first. `events`: counts of `opens`, `edits` (quick editor),
 *   `ticks`, `drags`, `drops`, `navigations`, `renders`, and `pulls` (the open card has taken the focus back).
 * - `rerender()`: draws the whole page anew, all nodes are replaced. `refresh()`: draws in place.
 * - `move(shortLink, listName)`, `rename(shortLink, name)`: on the page only. `sync()`: fetches the server's state.
 * - `filter(text)`: hides cards by the `hidden` attribute. `collapse(listName, on)`.
 * - `theme('dark' | 'light')`. `navigate(path)`: client-side, by `pushState`. `back()`.
 * - `windowing(on)`: cards outside a list's viewport leave the document, with buffers in their place (default off).
 * - `markup('normal' | 'changed' | 'linkless')`: renamed test ids without card ids; `linkless` also drops card links.
 *   `redesigned()`: whether it is not normal.
 * - `inbox(on)`, `planner(on)`: the panels beside the board, with some of its cards a second time.
 * - `quickEdit(shortLink)`: the quick editor with a copy of the card, closed by null. `dragPreview(shortLink)`: a clone of the
 *   card as it is, tags and all, as the browser drags it; gone again by null.
 * - `addCard(listName, name)`: a card whose id is optimistic at first and becomes hexadecimal.
 * - `showAll()`: draws every list and upgrades every card. `scrollTo(left, top)`: the board and all lists.
 * - `scrollEnd()`; `visibleKeys()`: shortLinks of the cards inside the viewport; `renderedKeys()`.
 */
import { create, metaOf, ownMeta, patch } from './element.js';
import { cardsIn, routeOf, titleOf, trelloView } from './trello-view.js';
import { viewOf } from './trello-views.js';

const page = JSON.parse(document.getElementById('page-data').textContent);
const root = document.getElementById('trello-root');
const here = () => new URL(location.href);
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const events = { opens: 0, edits: 0, ticks: 0, drags: 0, drops: 0, navigations: 0, renders: 0, pulls: 0 };
const state = {
  markup: page.markup,
  filter: '',
  upgraded: new Set(),
  collapsed: new Set(),
  ready: new Set(),
  heights: new Map(),
  tops: new Map(),
  listHeight: 800,
  windowing: page.windowing,
  inbox: false,
  planner: false,
  editing: null,
  view: viewOf(here()),
  boardSeen: routeOf(here()).board !== null,
  backStage: 1,
};
let data = page.data;
let tree = null;
let scheduled = false;
let dragged = null;
let before = '/';
const wanted = new Set();
let resolveReady = () => {};
const ready = new Promise((resolve) => {
  resolveReady = resolve;
});

const schedule = () => {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(draw);
};

/** Idle work: at most fifteen cards a step become full, and one more list gets its cards. */
const idle = () => {
  let budget = 15;
  for (const id of wanted) {
    if (budget === 0) break;
    wanted.delete(id);
    if (state.upgraded.has(id)) continue;
    state.upgraded.add(id);
    budget -= 1;
  }
  const next = data.lists.find(({ id }) => !state.ready.has(id));
  if (next !== undefined) state.ready.add(next.id);
  if (budget < 15 || next !== undefined) {
    schedule();
    requestIdleCallback(idle, { timeout: 200 });
  }
};

const seen = new IntersectionObserver(
  (entries) => {
    for (const entry of entries.filter(({ isIntersecting }) => isIntersecting)) {
      const meta = ownMeta(entry.target);
      if (meta?.card !== undefined && !state.upgraded.has(meta.card)) wanted.add(meta.card);
      if (meta?.list !== undefined && !state.ready.has(meta.list)) {
        state.ready.add(meta.list);
        schedule();
      }
    }
    if (wanted.size > 0) requestIdleCallback(idle, { timeout: 200 });
  },
  { rootMargin: '60px' },
);

const afterDraw = () => {
  seen.disconnect();
  for (const element of root.querySelectorAll('li, [data-card-id], .card')) {
    const meta = ownMeta(element);
    if (meta?.card !== undefined || meta?.list !== undefined) seen.observe(element);
    if (state.windowing && meta?.row !== undefined && element.offsetHeight > 0)
      state.heights.set(meta.row, element.offsetHeight + 8);
  }
};

const draw = () => {
  scheduled = false;
  if (tree === null) return;
  events.renders += 1;
  const next = trelloView(data, state, here());
  patch(tree, next);
  tree = next;
  document.title = titleOf(data, here());
  afterDraw();
};

const replace = () => {
  tree = trelloView(data, state, here());
  root.replaceChildren(create(tree));
  root.classList.toggle('body-board-view', state.boardSeen);
  document.title = titleOf(data, here());
  afterDraw();
};

const arrive = () => {
  const route = routeOf(here());
  if (route.board !== null) state.boardSeen = true;
  // A card opens over what was there before.
  if (route.card === null) state.view = viewOf(here());
  if (route.card !== null) {
    state.backStage = 0;
    setTimeout(() => {
      state.backStage = 1;
      schedule();
    }, 60);
  }
  root.classList.toggle('body-board-view', state.boardSeen);
  schedule();
};

const load = async (path) => {
  const answer = await fetch(`/__stand-in/trello.json?path=${encodeURIComponent(path)}`);
  data = await answer.json();
};

const navigate = async (to) => {
  const board = routeOf(new URL(to, location.origin)).board;
  history.pushState(null, '', to);
  events.navigations += 1;
  if (board !== null && board !== data.shortLink) {
    await load(to);
    state.ready.clear();
    requestIdleCallback(idle, { timeout: 200 });
  }
  arrive();
};

const open = (id) => {
  const card = data.cards.find((one) => one.id === id);
  if (card === undefined) return;
  events.opens += 1;
  before = location.pathname + location.search;
  navigate(card.source?.href ?? card.href);
};

const close = () => {
  if (routeOf(here()).card !== null)
    navigate(routeOf(new URL(before, location.origin)).board === null ? data.path : before);
};

const listNamed = (name) => {
  const list = data.lists.find((one) => one.name === name);
  if (list === undefined) throw new Error(`no list ${name}`);
  return list;
};

const move = (card, listId) => {
  card.listId = listId;
  card.listName = data.lists.find(({ id }) => id === listId).name;
  card.pos = Math.max(0, ...cardsIn(data, listId).map(({ pos }) => pos)) + 1000;
  schedule();
};

const cardOf = (shortLink) => {
  const card = data.cards.find((one) => one.shortLink === shortLink);
  if (card === undefined) throw new Error(`no card ${shortLink}`);
  return card;
};

const onClick = (event) => {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.target instanceof Element && event.target.closest('a[target=_blank]') !== null) return;
  const collapse = metaOf(event.target, 'collapse');
  if (collapse !== null) {
    const { collapse: id } = collapse.meta;
    if (!state.collapsed.delete(id)) state.collapsed.add(id);
    schedule();
    return;
  }
  if (metaOf(event.target, 'close') !== null) {
    close();
    return;
  }
  if (metaOf(event.target, 'edit') !== null) {
    events.edits += 1;
    return;
  }
  if (metaOf(event.target, 'endEdit') !== null) {
    state.editing = null;
    schedule();
    return;
  }
  const tick = metaOf(event.target, 'tick');
  if (tick !== null) {
    events.ticks += 1;
    const card = data.cards.find(({ id }) => id === tick.meta.tick);
    if (card !== undefined) card.dueComplete = !card.dueComplete;
    schedule();
    return;
  }
  const opens = metaOf(event.target, 'open');
  if (opens === null) return;
  event.preventDefault();
  open(opens.meta.open);
};

root.addEventListener('click', onClick);
root.addEventListener('contextmenu', (event) => {
  if (metaOf(event.target, 'open') !== null) events.edits += 1;
});
document.addEventListener('mousedown', (event) => {
  if (!root.contains(event.target) || event.defaultPrevented) return;
  if (metaOf(event.target, 'inside') === null && metaOf(event.target, 'outside') !== null) close();
});
// An open card holds the focus: what is focused elsewhere gives it back, unless it bears the mark that locks leave alone.
document.addEventListener('focusin', ({ target }) => {
  const lock = root.querySelector('[data-focus-lock]');
  if (lock === null || lock.contains(target) || target.closest('[data-no-focus-lock="true"]') !== null) return;
  events.pulls += 1;
  lock.querySelector('button').focus();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
root.addEventListener('dragstart', (event) => {
  const of = metaOf(event.target, 'drag');
  if (of === null) return;
  events.drags += 1;
  dragged = of.meta.drag;
  event.dataTransfer?.setData('text/plain', dragged);
});
root.addEventListener('dragover', (event) => event.preventDefault());
root.addEventListener('drop', (event) => {
  const list = metaOf(event.target, 'list')?.meta.list;
  const card = data.cards.find(({ id }) => id === dragged);
  dragged = null;
  if (list === undefined || card === undefined) return;
  events.drops += 1;
  move(card, list);
});
root.addEventListener(
  'scroll',
  (event) => {
    const of = metaOf(event.target, 'scroll');
    if (!state.windowing || of?.node !== event.target || of.meta.scroll === 'board') return;
    state.tops.set(of.meta.scroll, event.target.scrollTop);
    state.listHeight = event.target.clientHeight;
    schedule();
  },
  { capture: true, passive: true },
);
addEventListener('popstate', arrive);

const lists = () => [...root.querySelectorAll('.list-cards')];
const cards = () =>
  [...root.querySelectorAll('.card')].filter((element) => {
    const meta = ownMeta(element);
    return meta?.card !== undefined && element.closest('[hidden]') === null;
  });
const linkOf = (element) => data.cards.find(({ id }) => id === ownMeta(element).card)?.shortLink;

window.standIn = {
  ready,
  events,
  rerender: async () => {
    replace();
    await frame();
  },
  refresh: async () => {
    schedule();
    await frame();
  },
  move: async (shortLink, listName) => {
    move(cardOf(shortLink), listNamed(listName).id);
    await frame();
  },
  rename: async (shortLink, name) => {
    cardOf(shortLink).name = name;
    schedule();
    await frame();
  },
  sync: async () => {
    await load(data.path);
    schedule();
    await frame();
  },
  filter: async (text) => {
    state.filter = text;
    schedule();
    await frame();
  },
  collapse: async (listName, on) => {
    const { id } = listNamed(listName);
    if (on) state.collapsed.add(id);
    else state.collapsed.delete(id);
    schedule();
    await frame();
  },
  theme: (mode) => {
    document.documentElement.dataset.colorMode = mode;
  },
  navigate: async (to) => {
    await navigate(to);
    await frame();
  },
  back: () => history.back(),
  windowing: async (on) => {
    state.windowing = on;
    schedule();
    await frame();
    schedule();
    await frame();
  },
  redesigned: () => state.markup !== 'normal',
  markup: async (markup) => {
    state.markup = markup;
    replace();
    await frame();
  },
  inbox: async (on) => {
    state.inbox = on;
    schedule();
    await frame();
  },
  planner: async (on) => {
    state.planner = on;
    schedule();
    await frame();
  },
  quickEdit: async (shortLink) => {
    state.editing = shortLink === null ? null : cardOf(shortLink).id;
    schedule();
    await frame();
  },
  dragPreview: async (shortLink) => {
    document.querySelector('#drag-preview')?.remove();
    if (shortLink !== null) {
      const { id } = cardOf(shortLink);
      const card = cards().find((element) => ownMeta(element).card === id);
      const preview = document.createElement('div');
      preview.id = 'drag-preview';
      preview.append(card.closest('li').cloneNode(true));
      document.body.append(preview);
    }
    await frame();
  },
  addCard: async (listName, name) => {
    const list = listNamed(listName);
    const hex = Math.floor(Date.now() / 1000).toString(16) + 'abcdef0123456789'.slice(0, 16);
    const card = {
      ...data.cards[0],
      id: `Optimistic_Card_${crypto.randomUUID()}`,
      shortLink: 'NewC4rd1',
      href: '/c/NewC4rd1/9999-new',
      name,
      listId: list.id,
      listName,
      labels: [],
      members: [],
      checklists: [],
      items: 0,
      comments: 0,
      due: null,
      start: null,
      role: null,
      isTemplate: false,
      archived: false,
      fullCover: false,
      coverColour: null,
      pos: Number.MAX_SAFE_INTEGER,
    };
    data.cards.push(card);
    state.upgraded.add(card.id);
    schedule();
    await frame();
    card.id = hex;
    state.upgraded.add(hex);
    schedule();
    await frame();
    return card.shortLink;
  },
  showAll: async () => {
    for (const { id } of data.lists) state.ready.add(id);
    for (const { id } of data.cards) state.upgraded.add(id);
    schedule();
    await frame();
  },
  scrollTo: async (left, top) => {
    root.querySelector('.lists').scrollLeft = left;
    for (const list of lists()) list.scrollTop = top;
    await frame();
    await frame();
  },
  scrollEnd: () => {
    const board = root.querySelector('.lists');
    return (
      board.scrollLeft + board.clientWidth >= board.scrollWidth - 2 &&
      lists().every((list) => list.scrollTop + list.clientHeight >= list.scrollHeight - 2)
    );
  },
  visibleKeys: () =>
    cards()
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const frameBox = (element.closest('.list-cards') ?? root).getBoundingClientRect();
        return (
          box.height > 0 &&
          box.bottom > Math.max(0, frameBox.top) &&
          box.top < Math.min(innerHeight, frameBox.bottom) &&
          box.right > 0 &&
          box.left < innerWidth
        );
      })
      .map(linkOf),
  renderedKeys: () => cards().map(linkOf),
};

requestAnimationFrame(() => {
  const first = Math.ceil(innerWidth / 284);
  for (const { id } of data.lists.slice(0, first)) state.ready.add(id);
  replace();
  arrive();
  requestIdleCallback(idle, { timeout: 200 });
  resolveReady();
});
