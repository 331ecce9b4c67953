/**
 * The running page of Jira Data Center: swaps parts of itself for HTML strings, as the real one does, and obeys
 * `window.standIn`.
 *
 * `window.standIn`, for tests in the page's own world:
 * - `hydrated`, `ready`: true, and a promise, once the page runs.
 * - `events`: counts of `opens` (an issue selected), `drags`, `drops` and `renders` (a part written anew).
 * - `refresh()`: writes the present part anew from its templates, as the board's poll does. `sync()`: fetches the
 *   server's state (after `site.jira.edit`) and does the same.
 * - `rename(key, title)`: an inline edit on the page only.
 * - `mode('work' | 'plan')`: switches between board and backlog; `layout('list' | 'split')` in the navigator; `next()`
 *   its next page; `select(key)` an issue on the board or in the split view.
 * - `markup('normal' | 'changed' | 'linkless')`: other classes and ids and no keys of their own; `linkless` also drops ticket
 *   links. `redesigned()`: whether it is not normal.
 * - `theme('dark' | 'light')`. `rerender()`: writes everything below the page's head anew. `scrollTo(top)`.
 * - `visibleKeys()`: keys of cards and rows inside the viewport. `renderedKeys()`: keys of all of them.
 */
import { boardDetail, planContent, workPool } from './dc-board.js';
import { issueView } from './dc-issue.js';
import { pageSize, results } from './dc-navigator.js';
import { contentOf, freshState, issuesBy, routeOf } from './dc-page.js';

const { data: first, context, modern } = JSON.parse(document.getElementById('page-data').textContent);
const page = { data: first, context, modern };
const state = { ...freshState(), markup: 'normal' };
const events = { opens: 0, drags: 0, drops: 0, renders: 0 };
const content = document.getElementById('content');
/** Milliseconds between two polls of a board. */
const pollMs = 15_000;

const route = () => routeOf(page.data, location.pathname.slice(context.length).replace(/\/$/, ''), location.search);
const find = (key) => page.data.issues.find((issue) => issue.key === key);
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const otherWords = (words) => words.replaceAll(/[^\s"]+/g, 'n-$&');
/** What a redesign over night does to the markup; the page itself still knows which ticket a row is. */
const redesigned = (html) => {
  if (state.markup === 'normal') return html;
  const renamed = html
    .replaceAll(/ (?:data-issue-?key|data-key)="([^"]*)"/g, ' data-row="$1"')
    .replaceAll(/ (class|id)="([^"]*)"/g, (_, name, words) => ` ${name}="${otherWords(words)}"`);
  return state.markup === 'linkless' ? renamed.replaceAll(/ href="[^"]*-\d+(?:\?[^"]*)?"/g, '') : renamed;
};
const write = (element, html) => {
  if (element === null) return;
  element.innerHTML = redesigned(html);
  events.renders += 1;
};

/** Writes anew the part that the present page refreshes: the pool, the lists, the results, the issue. */
const redraw = () => {
  const now = route();
  if (state.markup !== 'normal') {
    rewrite();
    return;
  }
  const selected = state.selected ?? now.key;
  if (now.kind === 'work') write(document.getElementById('ghx-pool'), workPool(page, now.board, selected));
  else if (now.kind === 'plan')
    write(document.getElementById('ghx-plan-group'), planContent(page, now.board, selected));
  else if (now.kind === 'issue' && find(now.key) !== undefined) write(content, issueView(page, find(now.key)));
  else if (now.kind === 'navigator') {
    const layout = now.key === null ? state.layout : 'split';
    write(
      document.querySelector('.results-panel'),
      results(page, issuesBy(page.data, now.jql), { ...state, layout, selected }),
    );
  } else write(content, contentOf(page, now, state));
};

/** Writes all of `#content` anew, after a switch of mode. */
const rewrite = () => write(content, contentOf(page, route(), state));

const go = (search) => {
  history.pushState(null, '', `${location.pathname}?${new URLSearchParams(search)}`);
  rewrite();
};

/** Selecting marks the card in place and opens the pane beside it; the card itself is not written anew. */
const select = (key) => {
  const now = route();
  const issue = find(key);
  if (issue === undefined) return;
  state.selected = key;
  events.opens += 1;
  if (now.kind === 'navigator') {
    history.pushState(null, '', `${context}/browse/${key}?jql=${encodeURIComponent(now.jql)}`);
    for (const item of document.querySelectorAll('.issue-list > li'))
      item.classList.toggle('focused', item.dataset.key === key);
    write(document.querySelector('.detail-panel'), issueView(page, issue));
    return;
  }
  for (const card of document.querySelectorAll('.js-issue'))
    card.classList.toggle('ghx-selected', card.dataset.issueKey === key);
  const shown = document.createElement('div');
  write(shown, boardDetail(page, issue));
  document.getElementById('ghx-detail-view')?.remove();
  document.getElementById('ghx-content-main').append(...shown.childNodes);
  const search = new URLSearchParams(location.search);
  search.set('selectedIssue', key);
  history.replaceState(null, '', `${location.pathname}?${search}`);
};

const layout = (wanted) => {
  state.layout = wanted;
  state.selected = null;
  history.pushState(null, '', `${context}/issues/?jql=${encodeURIComponent(route().jql)}`);
  rewrite();
};

const next = () => {
  state.from += pageSize;
  redraw();
};

document.addEventListener('click', (event) => {
  const { target } = event;
  const mode = target.closest('[data-mode]')?.dataset.mode;
  const split = target.closest('.splitview-issue-link');
  const card = target.closest('.js-issue');
  if (mode !== undefined)
    go({ rapidView: route().board.id, ...(mode === 'plan' ? { view: 'planning.nodetail' } : {}) });
  else if (target.closest('#layout-switcher-button'))
    layout(state.layout === 'list' && route().key === null ? 'split' : 'list');
  else if (target.closest('.icon-next')) next();
  else if (split !== null) {
    event.preventDefault();
    select(split.dataset.issueKey);
  } else if (card !== null && target.closest('a') === null) select(card.dataset.issueKey);
  else if (target.closest('#summary-val') !== null) edit();
});

/** The inline edit of a summary: the field gives way to an input, and what is saved writes the header anew. */
const edit = () => {
  const field = document.getElementById('summary-val');
  const key = document.getElementById('key-val')?.dataset.issueKey;
  const issue = find(key);
  if (issue === undefined || field.querySelector('input') !== null) return;
  const input = document.createElement('input');
  input.id = 'summary';
  input.value = issue.title;
  field.replaceChildren(input);
  input.focus();
  input.addEventListener('keydown', ({ key: pressed }) => {
    if (pressed !== 'Enter') return;
    issue.title = input.value;
    const shown = document.createElement('div');
    write(shown, issueView(page, issue));
    document.querySelector('.issue-header-content').replaceWith(shown.querySelector('.issue-header-content'));
  });
};

/** Dragging begins on a card and ends over a column, by the mouse as jQuery UI does it. */
let held = null;
document.addEventListener('mousedown', ({ target, clientX, clientY }) => {
  const card = target.closest('.js-parent-drag');
  held =
    card === null || target.closest('a') !== null
      ? null
      : { key: card.dataset.issueKey, clientX, clientY, moving: false };
});
document.addEventListener('mousemove', ({ clientX, clientY }) => {
  if (held === null || held.moving || Math.abs(clientX - held.clientX) + Math.abs(clientY - held.clientY) < 5) return;
  held.moving = true;
  events.drags += 1;
});
document.addEventListener('mouseup', ({ target }) => {
  const { key, moving } = held ?? {};
  held = null;
  const now = route();
  const columns = [...document.querySelectorAll('#ghx-pool .ghx-columns > .ghx-column')];
  const column = columns.indexOf(target.closest?.('.ghx-column'));
  const issue = find(key);
  if (moving !== true || column < 0 || now.kind !== 'work' || issue === undefined) return;
  issue.statusId = now.board.columns[column].statusIds[0];
  events.drops += 1;
  redraw();
});

document.addEventListener('keydown', ({ key, target }) => {
  if ((key !== 'j' && key !== 'k') || target.closest('input, textarea') !== null) return;
  const keys = [...document.querySelectorAll('.js-issue')].map(({ dataset }) => dataset.issueKey);
  const at = keys.indexOf(state.selected);
  const to = keys[Math.max(0, Math.min(keys.length - 1, key === 'j' ? at + 1 : at - 1))];
  if (to !== undefined) select(to);
});

addEventListener('popstate', rewrite);

const sync = async () => {
  const answer = await fetch('/__stand-in/jira.json');
  const fresh = await answer.text();
  if (fresh === JSON.stringify(page.data)) return;
  page.data = JSON.parse(fresh);
  redraw();
};

const rows = '.js-issue, tr.issuerow, .issue-list > li, .n-js-issue, tr.n-issuerow, .n-issue-list > li';
const keyed = () => [...document.querySelectorAll(rows)];
const keyOf = ({ dataset }) => dataset.row ?? dataset.issueKey ?? dataset.issuekey ?? dataset.key;
/** What is seen of an element through the window and through all that it is scrolled in. */
const isInSight = (element) => {
  const box = element.getBoundingClientRect();
  let [top, bottom] = [0, innerHeight];
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const frame = at.getBoundingClientRect();
    [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
  }
  return box.height > 0 && box.bottom > top && box.top < bottom;
};

window.standIn = {
  hydrated: true,
  ready: Promise.resolve(),
  events,
  rerender: async () => {
    rewrite();
    await frame();
  },
  scrollTo: async (top) => {
    for (const element of [document.documentElement, ...document.querySelectorAll('#content *')])
      if (element.scrollHeight > element.clientHeight) element.scrollTop = top;
    await frame();
  },
  visibleKeys: () => keyed().filter(isInSight).map(keyOf),
  renderedKeys: () => keyed().map(keyOf),
  refresh: async () => {
    redraw();
    await frame();
  },
  sync: async () => {
    await sync();
    await frame();
  },
  rename: async (key, title) => {
    find(key).title = title;
    redraw();
    await frame();
  },
  redesigned: () => state.markup !== 'normal',
  markup: async (markup) => {
    state.markup = markup;
    rewrite();
    await frame();
  },
  mode: async (mode) => {
    go({ rapidView: route().board.id, ...(mode === 'plan' ? { view: 'planning.nodetail' } : {}) });
    await frame();
  },
  layout: async (wanted) => {
    layout(wanted);
    await frame();
  },
  next: async () => {
    next();
    await frame();
  },
  select: async (key) => {
    select(key);
    await frame();
  },
  theme: (mode) => {
    // Older ones know one theme.
    if (!modern) return;
    document.documentElement.dataset.colorMode = mode;
  },
};

// Boards draw themselves and poll; every other page comes whole from the server.
if (['work', 'plan'].includes(route().kind)) {
  rewrite();
  // A poll that gets no answer is followed by the next one.
  setInterval(() => sync().catch(() => undefined), pollMs);
}
