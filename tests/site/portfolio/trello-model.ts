import * as z from 'zod/mini';

const id = z.string();
const nullable = z.nullable(z.string());

export const Label = z.looseObject({ id, name: z.string(), color: nullable });
export const List = z.looseObject({ id, name: z.string(), closed: z.boolean(), pos: z.number() });
export const CheckItem = z.looseObject({ id, name: z.string(), state: z.string() });
export const Checklist = z.looseObject({ id, idCard: id, name: z.string(), checkItems: z.array(CheckItem) });
export const CardAction = z.looseObject({
  id,
  type: z.string(),
  date: z.string(),
  data: z.looseObject({ card: z.optional(z.looseObject({ id: z.optional(id) })) }),
});
export const Card = z.looseObject({
  id,
  idShort: z.number(),
  shortLink: z.string(),
  url: z.string(),
  name: z.string(),
  desc: z.string(),
  due: nullable,
  closed: z.boolean(),
  idList: id,
  pos: z.number(),
  labels: z.array(Label),
  idMembers: z.array(id),
  idChecklists: z.array(id),
  dateLastActivity: nullable,
  dueComplete: z._default(z.boolean(), false),
  start: z._default(nullable, null),
  isTemplate: z._default(z.boolean(), false),
  cardRole: z._default(nullable, null),
  mirrorSourceId: z._default(nullable, null),
  recurrenceRule: z._default(z.nullable(z.looseObject({ rule: z.string() })), null),
});

/**
 * A Trello board in the shape of Trello's own export, the fields that pages and answers need; whatever else an export
 * holds is kept and handed on. Fields that old exports lack get their empty value.
 */
export const TrelloBoard = z.looseObject({
  id,
  name: z.string(),
  desc: z.string(),
  closed: z.boolean(),
  shortLink: z.string(),
  url: z.string(),
  dateLastActivity: nullable,
  labels: z.array(Label),
  lists: z.array(List),
  cards: z.array(Card),
  checklists: z.array(Checklist),
  actions: z.array(CardAction),
  members: z.array(z.looseObject({ id })),
});
export type TrelloBoard = z.infer<typeof TrelloBoard>;
export type TrelloCard = z.infer<typeof Card>;
export type TrelloList = z.infer<typeof List>;
export type TrelloAction = z.infer<typeof CardAction>;

/** The instant at which a Trello object was made: the first eight hex digits of its id are Unix seconds. */
export const createdOf = (objectId: string): number => Number.parseInt(objectId.slice(0, 8), 16) * 1000;
