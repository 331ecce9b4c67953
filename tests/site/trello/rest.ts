import { type Answer, json, type Request, text } from '../answer.ts';
import type { TrelloAction, TrelloBoard, TrelloCard, TrelloList } from '../portfolio/trello-model.ts';
import type { TrelloStore } from './store.ts';

type Bag = Readonly<Record<string, unknown>>;

const boardFields = 'id,name,desc,closed,shortLink,shortUrl,url,dateLastActivity,labelNames,prefs';
const cardFields =
  'id,badges,closed,dateLastActivity,desc,due,dueComplete,idBoard,idChecklists,idLabels,idList,idMembers,idShort,isTemplate,labels,name,pos,shortLink,shortUrl,start,subscribed,url';
const listFields = 'id,name,closed,pos,idBoard,softLimit,subscribed';

/** Only the asked fields of an object; the id always comes with them. A field that is unknown is left out. */
const only = (value: Bag, fields: string | null, usual: string): Bag => {
  const asked = (fields ?? usual).split(',');
  if (asked.includes('all')) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name === 'id' || asked.includes(name)));
};

const isVisible = (board: TrelloBoard, card: TrelloCard): boolean =>
  !card.closed && board.lists.some((list) => list.id === card.idList && !list.closed);

const cardsOf = (board: TrelloBoard, which: string): TrelloCard[] => {
  if (which === 'none') return [];
  if (which === 'visible') return board.cards.filter((card) => isVisible(board, card));
  if (which === 'open') return board.cards.filter(({ closed }) => !closed);
  if (which === 'closed') return board.cards.filter(({ closed }) => closed);
  return board.cards;
};

const listsOf = (board: TrelloBoard, which: string): TrelloList[] => {
  if (which === 'none') return [];
  if (which === 'open') return board.lists.filter(({ closed }) => !closed);
  if (which === 'closed') return board.lists.filter(({ closed }) => closed);
  return board.lists;
};

const on = (url: URL, name: string): boolean => ['true', 'all'].includes(url.searchParams.get(name) ?? 'false');

const boardList = (board: TrelloBoard, card: TrelloCard, fields: string | null): Bag | null => {
  const list = board.lists.find(({ id }) => id === card.idList);
  return list === undefined ? null : only(list, fields, listFields);
};

const cardJson = (board: TrelloBoard, card: TrelloCard, url: URL, fields: string | null, prefix: '' | 'card_'): Bag => {
  const whole = only(card, fields, cardFields);
  return {
    ...whole,
    ...(on(url, `${prefix}checklists`)
      ? { checklists: board.checklists.filter(({ idCard }) => idCard === card.id) }
      : {}),
    ...(on(url, `${prefix}customFieldItems`) ? { customFieldItems: card.customFieldItems ?? [] } : {}),
    ...(on(url, `${prefix}pluginData`) ? { pluginData: card.pluginData ?? [] } : {}),
    ...(on(url, `${prefix}attachments`) ? { attachments: card.attachments ?? [] } : {}),
    ...(prefix === '' && on(url, 'list') ? { list: boardList(board, card, url.searchParams.get('list_fields')) } : {}),
    ...(prefix === '' && on(url, 'board')
      ? { board: only(board, url.searchParams.get('board_fields'), boardFields) }
      : {}),
  };
};

/** Whether an action passes a filter such as `createCard,updateCard:idList`; the part after the colon is a key of `old`. */
const passes = (action: TrelloAction, filter: string | null): boolean => {
  if (filter === null || filter === 'all') return true;
  return filter.split(',').some((wanted) => {
    const [type, changed] = wanted.split(':');
    if (type !== action.type) return false;
    if (changed === undefined) return true;
    const old = action.data.old;
    return typeof old === 'object' && old !== null && Object.hasOwn(old, changed);
  });
};

const actionsOf = (
  actions: readonly TrelloAction[],
  filter: string | null,
  limit: number,
  before: string | null,
  since: string | null = null,
): TrelloAction[] => {
  const at = (border: string): number => Date.parse(actions.find(({ id }) => id === border)?.date ?? border);
  const end = before === null ? Number.POSITIVE_INFINITY : at(before);
  const start = since === null ? Number.NEGATIVE_INFINITY : at(since);
  return actions
    .filter((action) => passes(action, filter) && Date.parse(action.date) < end && Date.parse(action.date) > start)
    .slice(0, Math.min(limit, 1000));
};

const boardJson = (board: TrelloBoard, url: URL): Bag => {
  const asked = url.searchParams;
  const nested: Record<string, unknown> = {};
  if (asked.has('lists'))
    nested.lists = listsOf(board, asked.get('lists') ?? 'all').map((list) =>
      only(list, asked.get('list_fields'), listFields),
    );
  if (asked.has('cards')) {
    nested.cards = cardsOf(board, asked.get('cards') ?? 'all').map((card) =>
      cardJson(board, card, url, asked.get('card_fields'), 'card_'),
    );
  }
  if (asked.has('checklists') && asked.get('checklists') !== 'none') nested.checklists = board.checklists;
  if (asked.has('labels')) nested.labels = board.labels;
  if (asked.has('members')) nested.members = board.members;
  if (on(url, 'customFields')) nested.customFields = board.customFields ?? [];
  if (on(url, 'pluginData')) nested.pluginData = board.pluginData ?? [];
  if (asked.has('actions'))
    nested.actions = actionsOf(board.actions, asked.get('actions'), Number(asked.get('actions_limit') ?? 50), null);
  return { ...only(board, asked.get('fields'), boardFields), ...nested };
};

/** Answers `/1/…` and the `.json` export of the Trello host; null for paths that are pages. */
export const answerTrelloRest = (store: TrelloStore, request: Request): Answer | null => {
  const { pathname, searchParams } = request.url;
  const exported = /^\/b\/(\w+)(?:\/[^/]*)?\.json$/.exec(pathname)?.[1];
  const isApi = pathname.startsWith('/1/');
  if (exported === undefined && !isApi) return null;
  if (!request.signedIn) return text('unauthorized permission requested', 401);
  if (request.method !== 'GET') return text('invalid token', 403);
  if (exported !== undefined) {
    const board = store.board(exported);
    return board === undefined ? text('board not found', 404) : json(board);
  }
  const [, kind, link = '', part, which] =
    /^\/1\/(boards?|cards?)\/(\w+)(?:\/(\w+))?(?:\/(\w+))?$/.exec(pathname) ?? [];
  if (kind === undefined) return text('Cannot GET', 404);
  if (kind.startsWith('board')) {
    const board = store.board(link);
    if (board === undefined) return text('board not found', 404);
    if (part === undefined) return json(boardJson(board, request.url));
    if (part === 'cards') {
      return json(
        cardsOf(board, which ?? 'visible').map((card) =>
          cardJson(board, card, request.url, searchParams.get('fields'), ''),
        ),
      );
    }
    if (part === 'lists')
      return json(listsOf(board, which ?? 'open').map((list) => only(list, searchParams.get('fields'), listFields)));
    if (part === 'labels') return json(board.labels);
    if (part === 'checklists') return json(board.checklists);
    if (part === 'customFields') return json(board.customFields ?? []);
    if (part === 'actions') {
      return json(
        actionsOf(
          board.actions,
          searchParams.get('filter'),
          Number(searchParams.get('limit') ?? 50),
          searchParams.get('before'),
          searchParams.get('since'),
        ),
      );
    }
    return text('Cannot GET', 404);
  }
  const found = store.card(link);
  if (found === undefined) return text('The requested resource was not found.', 404);
  const actions = found.board.actions.filter(({ data }) => data.card?.id === found.card.id);
  if (part === 'actions') {
    return json(
      actionsOf(
        actions,
        searchParams.get('filter'),
        Number(searchParams.get('limit') ?? 50),
        searchParams.get('before'),
      ),
    );
  }
  if (part !== undefined) return text('Cannot GET', 404);
  return json({
    ...cardJson(found.board, found.card, request.url, searchParams.get('fields'), ''),
    ...(searchParams.has('actions')
      ? {
          actions: actionsOf(
            actions,
            searchParams.get('actions'),
            Number(searchParams.get('actions_limit') ?? 50),
            null,
          ),
        }
      : {}),
  });
};
