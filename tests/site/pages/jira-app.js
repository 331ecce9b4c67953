/**
 * The running Jira page: takes over what the server wrote, scrolls, pages, navigates, and obeys `window.standIn`.
 * Long because the controls share the page's state.
 *
 * `window.standIn`, for tests in the page's own world:
 * - `hydrated`: true once the page has taken over the server's markup (a promise `ready` resolves then).
 * - `events`: counts of `opens` (card clicks), `drags` (drags begun), `drops`, `navigations`, and `renders`.
 * - `rerender()`: draws the whole page anew: all nodes are replaced. `refresh()`: draws in place, as after a poll.
 * - `move(key, column)`, `rename(key, title)`: change a ticket on the page only. `sync()`: fetches the server's state
 *   (after `site.jira.edit`) and draws it.
 * - `filter(text)`: the board's own filter; cards that do not fit leave the page.
 * - `theme('dark' | 'light')`.
 * - `navigate(path)`: client-side navigation by `pushState`; `back()` goes back.
 * - `recycle(on)`: whether rows are reused for other tickets (default) or made anew on scroll.
 * - `generation('a' | 'b' | null)`: forces a board generation; null is the board's own.
 * - `markup('normal' | 'changed' | 'linkless')`: renamed test ids and ids; `linkless` also drops ticket links.
 *   `redesigned()`: whether it is not normal.
 * - `plainKeys(on)`: generation B with the key as plain text, as until spring 2026.
 * - `issueForm('panel' | 'modal')`: how a ticket opens over a board. `oldChildren(on)`: an issue's children as until 2025.
 * - `scrollTo(top)`, `scrollBy(amount)`: scroll the board (all columns) or the table and wait until it is drawn.
 * - `scrollEnd()`: true when nothing is below. `visibleKeys()`: keys of cards and rows inside the viewport.
 *   `renderedKeys()`: keys of all cards and rows in the document, with repetitions.
 * - `showAll()`: generation B and the table: loads every page.
 */
import { create, metaOf, ownMeta, patch } from './element.js';
import { pageOfB } from './jira-board-b.js';
import { pageOfTable } from './jira-table.js';
import { columnsOf, freshState, issuesByJql, jiraView, routeOf, titleOf } from './jira-view.js';

const page = JSON.parse(document.getElementById('page-data').textContent);
const root = document.getElementById('jira-frontend');
const state = { ...freshState(page.markup), generation: page.generation, recycle: page.recycle };
let data = page.data;
let tree = null;
let scheduled = false;
let dragged = null;
let resolveReady = () => {};
const ready = new Promise((resolve) => {
  resolveReady = resolve;
});
const events = { opens: 0, drags: 0, drops: 0, navigations: 0, renders: 0 };
const here = () => new URL(location.href);
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const sentinels = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    const column = entry.isIntersecting ? ownMeta(entry.target)?.sentinel : undefined;
    if (column !== undefined) state.loaded.set(column, (state.loaded.get(column) ?? pageOfB) + pageOfB);
  }
  if (entries.some((entry) => entry.isIntersecting)) schedule();
});

/** Scrollers, sentinels and measured heights of what was just drawn. */
const afterDraw = () => {
  sentinels.disconnect();
  let grown = false;
  for (const element of root.querySelectorAll('.b-sentinel, .a-list > li')) {
    const meta = ownMeta(element);
    if (meta?.sentinel !== undefined) sentinels.observe(element);
    if (meta?.row !== undefined) {
      const height = element.offsetHeight + 8;
      if (state.heights.get(meta.row) !== height) grown = true;
      state.heights.set(meta.row, height);
    }
  }
  if (grown) schedule();
};

const draw = () => {
  scheduled = false;
  if (tree === null) return;
  events.renders += 1;
  const next = jiraView(data, state, here());
  patch(tree, next);
  tree = next;
  const title = titleOf(data, here());
  if (document.title !== title) document.title = title;
  afterDraw();
};

const schedule = () => {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(draw);
};

const replace = () => {
  tree = jiraView(data, state, here());
  root.replaceChildren(create(tree));
  afterDraw();
};

/** The issue view loads its header first, then its fields, then its panels. */
const openInStages = (from = 0) => {
  if (routeOf(data, here()).selected === null) return;
  state.issueStage = from;
  setTimeout(() => {
    state.issueStage = Math.max(1, state.issueStage);
    schedule();
  }, 40);
  setTimeout(() => {
    state.issueStage = 2;
    schedule();
  }, 110);
};

const arrive = () => {
  const scroller = root.querySelector('.a-scroll, .table-scroll, .list-scroll');
  if (scroller !== null && state.boardTop === 0 && state.tableTop === 0) scroller.scrollTop = 0;
  schedule();
};

const navigate = (to) => {
  const from = here().pathname;
  const before = routeOf(data, here());
  history.pushState(null, '', to);
  events.navigations += 1;
  const after = routeOf(data, here());
  if (
    before.kind !== after.kind ||
    before.board !== after.board ||
    before.jql !== after.jql ||
    here().pathname !== from
  ) {
    Object.assign(state, { boardTop: 0, tableTop: 0, rowsLoaded: pageOfTable, loaded: new Map(), filter: '' });
  }
  if (after.selected !== before.selected) openInStages();
  arrive();
};

const open = (key) => {
  events.opens += 1;
  const url = here();
  url.searchParams.set('selectedIssue', key);
  navigate(url.pathname + url.search);
};

const close = () => {
  const url = here();
  if (!url.searchParams.has('selectedIssue')) return;
  url.searchParams.delete('selectedIssue');
  navigate(url.pathname + url.search);
};

const move = (key, column) => {
  const board = routeOf(data, here()).board;
  const statusId = board?.columns.find(({ name }) => name === column)?.statusIds[0];
  const issue = data.issues.find((one) => one.key === key);
  if (statusId === undefined || issue === undefined) throw new Error(`cannot move ${key} to ${column}`);
  const status = data.statuses.find(({ id }) => id === statusId);
  Object.assign(issue, {
    statusId,
    status: status.name,
    category: status.category,
    resolved: status.category === 'done',
  });
  schedule();
};

const onClick = (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
  const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (anchor?.target === '_blank') return;
  if (metaOf(event.target, 'close') !== null) {
    close();
    return;
  }
  const selects = metaOf(event.target, 'select');
  const routes = metaOf(event.target, 'route');
  const opens = metaOf(event.target, 'open');
  const nearest = [selects, routes, opens]
    .filter((one) => one !== null)
    .sort((one, other) => (one.node.contains(other.node) ? 1 : -1))[0];
  if (nearest === undefined) return;
  event.preventDefault();
  if (nearest.meta.open !== undefined) open(nearest.meta.open);
  else if (nearest.meta.select !== undefined) open(nearest.meta.select);
  else navigate(nearest.meta.route);
};

const onScroll = (event) => {
  const of = metaOf(event.target, 'scroll');
  if (of?.node !== event.target) return;
  if (of.meta.scroll === 'board') {
    state.boardTop = event.target.scrollTop;
    state.boardHeight = event.target.clientHeight;
    schedule();
  }
  if (of.meta.scroll === 'table') {
    state.tableTop = event.target.scrollTop;
    state.tableHeight = event.target.clientHeight;
    if (event.target.scrollTop + event.target.clientHeight > event.target.scrollHeight - 400)
      state.rowsLoaded += pageOfTable;
    schedule();
  }
};

const listen = () => {
  root.addEventListener('click', onClick);
  root.addEventListener('scroll', onScroll, { capture: true, passive: true });
  root.addEventListener('dragstart', (event) => {
    const of = metaOf(event.target, 'drag');
    if (of === null) return;
    events.drags += 1;
    dragged = of.meta.drag;
    event.dataTransfer?.setData('text/plain', dragged);
  });
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    const column = metaOf(event.target, 'column')?.meta.column;
    if (dragged === null || column === undefined) return;
    events.drops += 1;
    move(dragged, column);
    dragged = null;
  });
  addEventListener('popstate', () => {
    openInStages();
    arrive();
  });
  addEventListener('resize', () => {
    const board = root.querySelector('.a-scroll');
    if (board !== null) state.boardHeight = board.clientHeight;
    schedule();
  });
};

/** Takes over: what the server wrote goes, with every node that others put into it, and the page's own comes. */
const hydrate = () => {
  openInStages(1);
  replace();
  listen();
  const portal = document.createElement('div');
  portal.className = 'atlaskit-portal-container';
  document.body.appendChild(portal);
  standIn.hydrated = true;
  resolveReady();
};

const scroller = () => root.querySelector('.a-scroll, .table-scroll, .list-scroll');
const bScrollers = () => [...root.querySelectorAll('.b-cards')];
const scrollers = () => (scroller() === null ? bScrollers() : [scroller()]);
const rows = () =>
  [...root.querySelectorAll('li, tr, .b-item, .entry, .BaseTable__row')].filter(
    (element) => ownMeta(element)?.row !== undefined,
  );

const standIn = {
  hydrated: false,
  ready,
  events,
  rerender: async () => {
    const tops = scrollers().map(({ scrollTop }) => scrollTop);
    replace();
    scrollers().forEach((element, index) => {
      element.scrollTop = tops[index] ?? 0;
    });
    await frame();
  },
  refresh: async () => {
    schedule();
    await frame();
  },
  move: async (key, column) => {
    move(key, column);
    await frame();
  },
  rename: async (key, title) => {
    const issue = data.issues.find((one) => one.key === key);
    if (issue === undefined) throw new Error(`no issue ${key}`);
    issue.title = title;
    schedule();
    await frame();
  },
  sync: async () => {
    const answer = await fetch('/__stand-in/jira.json');
    data = await answer.json();
    schedule();
    await frame();
  },
  filter: async (text) => {
    state.filter = text;
    schedule();
    await frame();
  },
  theme: (mode) => {
    document.documentElement.dataset.colorMode = mode;
  },
  navigate: async (to) => {
    navigate(to);
    await frame();
  },
  back: () => history.back(),
  recycle: async (on) => {
    state.recycle = on;
    schedule();
    await frame();
  },
  generation: async (generation) => {
    state.generation = generation ?? undefined;
    schedule();
    await frame();
  },
  markup: async (markup) => {
    state.markup = markup;
    replace();
    await frame();
  },
  redesigned: () => state.markup !== 'normal',
  plainKeys: async (on) => {
    state.plainKeys = on;
    schedule();
    await frame();
  },
  issueForm: async (form) => {
    state.issueForm = form;
    schedule();
    await frame();
  },
  oldChildren: async (on) => {
    state.oldChildren = on;
    schedule();
    await frame();
  },
  scrollTo: async (top) => {
    for (const element of scrollers()) element.scrollTop = top;
    await frame();
    await frame();
  },
  scrollBy: async (amount) => {
    for (const element of scrollers()) element.scrollTop += amount;
    await frame();
    await frame();
  },
  scrollEnd: () => scrollers().every((element) => element.scrollTop + element.clientHeight >= element.scrollHeight - 2),
  showAll: async () => {
    const route = routeOf(data, here());
    if (route.kind === 'board')
      for (const { name, issues } of columnsOf(data, route.board, state.filter)) state.loaded.set(name, issues.length);
    if (route.kind === 'table') state.rowsLoaded = issuesByJql(data, route.jql).length;
    schedule();
    await frame();
  },
  visibleKeys: () =>
    rows()
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const frameBox = (
          element.closest('.a-scroll, .table-scroll, .list-scroll, .b-cards') ?? document.documentElement
        ).getBoundingClientRect();
        return (
          box.height > 0 && box.bottom > Math.max(0, frameBox.top) && box.top < Math.min(innerHeight, frameBox.bottom)
        );
      })
      .map((element) => ownMeta(element).row),
  renderedKeys: () => rows().map((element) => ownMeta(element).row),
};
window.standIn = standIn;

const start = () => setTimeout(hydrate, page.hydrateMs);
if (document.readyState === 'complete') start();
else addEventListener('load', start);
