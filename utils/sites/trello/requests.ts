import * as z from 'zod/mini';
import { Card, List } from './card-json.ts';
import { CustomField } from './custom-fields.ts';
import { Action, actionFilter } from './history.ts';
import { lenient, listOf, text } from './lenient.ts';

/** Most actions that Trello gives at once. */
export const actionsAtOnce = 1000;

/** What is asked of a card; `recurrenceRule` is no part of the documented API and may be refused. */
const cardFields = [
  ...['name', 'desc', 'shortLink', 'url', 'idList', 'due', 'dueComplete', 'start', 'closed', 'labels', 'idMembers'],
  ...['badges', 'dateLastActivity', 'isTemplate', 'cardRole', 'mirrorSourceId', 'creationMethod'],
];
const fieldsOf = (recurrence: boolean): string => [...cardFields, ...(recurrence ? ['recurrenceRule'] : [])].join(',');

const pathOf = (path: string, query: Readonly<Record<string, string | number>>): string =>
  `/1/${path}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

const checklists = (prefix: '' | 'card_') => ({
  [`${prefix}checklists`]: 'all',
  [`${prefix}checklist_fields`]: 'name',
  [`${prefix}checklist_checkItem_fields`]: 'name,state',
});

/** A board with the cards that lie open on it: one request for everything but the history. */
export const boardPath = (link: string, recurrence: boolean): string =>
  pathOf(`boards/${link}`, {
    fields: 'name,shortLink',
    lists: 'all',
    list_fields: 'name,closed,type',
    cards: 'visible',
    card_fields: fieldsOf(recurrence),
    ...checklists('card_'),
    card_customFieldItems: 'true',
    card_pluginData: 'true',
    customFields: 'true',
  });

/** `cards` are parsed one by one, so that an odd one does not cost the others. */
export const BoardAnswer = z.object({
  id: z.string(),
  name: z.catch(z.string(), ''),
  shortLink: text,
  lists: listOf(List),
  cards: z.array(z.unknown()),
  customFields: listOf(CustomField),
});

/** Most archived cards that are asked for: the latest. Descriptions stay behind, for only their series count. */
const mostArchived = 1000;

/** A board's archived cards, for the series that lie there once a routine is done. */
export const archivePath = (link: string): string =>
  pathOf(`boards/${link}/cards/closed`, {
    fields: fieldsOf(false)
      .split(',')
      .filter((field) => field !== 'desc')
      .join(','),
    limit: mostArchived,
  });
export const ArchiveAnswer = listOf(Card);

/** A page of a board's actions, newest first: those before an action, those since one, or both. */
export const actionsPath = (link: string, border: { before?: string; since?: string }): string =>
  pathOf(`boards/${link}/actions`, {
    filter: actionFilter,
    limit: actionsAtOnce,
    memberCreator: 'false',
    member: 'false',
    ...border,
  });
export const ActionsAnswer = z.array(z.unknown());
export const KnownActions = listOf(Action);

/** One card with its list, board and actions, for cards that are on no board in view. */
export const cardPath = (key: string, recurrence: boolean): string =>
  pathOf(`cards/${key}`, {
    fields: fieldsOf(recurrence),
    ...checklists(''),
    customFieldItems: 'true',
    pluginData: 'true',
    list: 'true',
    list_fields: 'name,closed,type',
    board: 'true',
    board_fields: 'name,shortLink',
    actions: actionFilter,
    actions_limit: actionsAtOnce,
    action_memberCreator: 'false',
  });
export const CardAnswer = z.object({
  ...Card.shape,
  list: lenient(List),
  board: lenient(z.object({ id: z.string(), name: z.string(), shortLink: text })),
  actions: listOf(Action),
});

export const customFieldsPath = (board: string): string => pathOf(`boards/${board}/customFields`, {});
export const CustomFieldsAnswer = listOf(CustomField);
