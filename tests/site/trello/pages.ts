import { type Answer, html } from '../answer.ts';
import { escapeHtml, inlineJson, type PageOptions } from '../page-file.ts';
import type { TrelloBoard, TrelloCard } from '../portfolio/trello-model.ts';
import type { TrelloStore } from './store.ts';

const pathOf = (url: string): string => new URL(url).pathname;

const numberAt = (bag: unknown, name: string): number => {
  if (typeof bag !== 'object' || bag === null) return 0;
  const value: unknown = Object.entries(bag).find(([key]) => key === name)?.[1];
  return typeof value === 'number' ? value : 0;
};

const textAt = (bag: unknown, name: string): string | null => {
  if (typeof bag !== 'object' || bag === null) return null;
  const value: unknown = Object.entries(bag).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
};

const pageCard = (store: TrelloStore, board: TrelloBoard, card: TrelloCard): object => {
  const checklists = board.checklists.filter(({ idCard }) => idCard === card.id);
  const items = checklists.flatMap(({ checkItems }) => checkItems);
  const source = card.mirrorSourceId === null ? undefined : store.card(card.mirrorSourceId);
  return {
    id: card.id,
    shortLink: card.shortLink,
    href: pathOf(card.url),
    name: card.name,
    desc: card.desc,
    hasDesc: card.desc !== '',
    pos: card.pos,
    listId: card.idList,
    listName: board.lists.find(({ id }) => id === card.idList)?.name ?? '',
    due: card.due,
    start: card.start,
    dueComplete: card.dueComplete,
    recurs: card.recurrenceRule !== null,
    isTemplate: card.isTemplate,
    role: card.cardRole,
    labels: card.labels.map(({ name, color }) => ({ name, color })),
    members: board.members
      .filter(({ id }) => card.idMembers.includes(id))
      .map((member) => textAt(member, 'fullName') ?? 'Member'),
    comments: numberAt(card.badges, 'comments'),
    items: items.length,
    ticked: items.filter(({ state }) => state === 'complete').length,
    checklists: checklists.map(({ name, checkItems }) => ({
      name,
      items: checkItems.map((item) => ({ name: item.name, done: item.state === 'complete' })),
    })),
    coverColour: textAt(card.cover, 'color'),
    fullCover: textAt(card.cover, 'size') === 'full' && textAt(card.cover, 'color') !== null,
    source:
      source === undefined ? null : { name: source.card.name, href: pathOf(source.card.url), board: source.board.name },
  };
};

/** What the browser gets of a board, never the generator's truth. Archived cards have a back but no place on the board. */
const pageData = (store: TrelloStore, board: TrelloBoard): object => {
  const lists = board.lists.filter(({ closed }) => !closed).sort((one, other) => one.pos - other.pos);
  const open = new Set(lists.map(({ id }) => id));
  return {
    name: board.name,
    shortLink: board.shortLink,
    path: pathOf(board.url),
    lists: lists.map(({ id, name }) => ({ id, name })),
    cards: board.cards.map((card) => ({
      ...pageCard(store, board, card),
      archived: card.closed || !open.has(card.idList),
    })),
  };
};

const boardAt = (store: TrelloStore, path: string): TrelloBoard | undefined => {
  const [, kind, link = ''] = /^\/([bc])\/(\w+)/.exec(path) ?? [];
  if (kind === 'b') return store.board(link);
  if (kind === 'c') return store.card(link)?.board;
  // A member's and a workspace's own pages show cards of the first board.
  return /^\/($|search$|my\/inbox$|u\/\w+\/(cards|boards)|w\/\w+($|\/(home|views)))|^\/v\/\w+/.test(path)
    ? store.boards[0]
    : undefined;
};

/** The data of the board at a path, as the page asks for it after a change; null when there is none. */
export const trelloPageData = (store: TrelloStore, path: string): object | null => {
  const board = boardAt(store, path);
  return board === undefined ? null : pageData(store, board);
};

/** A page of the Trello host: an empty shell that the browser fills. */
export const trelloPage = (store: TrelloStore, url: URL, options: PageOptions): Answer => {
  const data = trelloPageData(store, url.pathname);
  const { markup, windowing } = options;
  const head = `<!doctype html>
<html lang="en" data-theme="dark:dark light:light spacing:spacing typography:typography" data-color-mode="${options.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/__stand-in/trello.css">`;
  if (data === null) {
    const boards = store.boards
      .map(({ url: to, name }) => `<li><a href="${escapeHtml(pathOf(to))}">${escapeHtml(name)}</a></li>`)
      .join('');
    return html(
      `${head}<title>Boards | Trello</title></head><body><div id="trello-root"><ul>${boards}</ul></div></body></html>`,
      url.pathname === '/' ? 200 : 404,
    );
  }
  return html(`${head}
<title>Trello</title>
<script type="application/json" id="page-data">${inlineJson({ data, markup, windowing })}</script>
<script type="module" src="/__stand-in/trello-app.js"></script>
</head>
<body><div id="chrome-container"><div id="trello-root"></div></div></body>
</html>
`);
};
