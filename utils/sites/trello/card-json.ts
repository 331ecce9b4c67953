import * as z from 'zod/mini';
import { blankTicket, longestDescription, type SiteId, type Ticket } from '../../model/ticket.ts';
import { cardKeyOf, cardUrl } from './addresses.ts';
import { type CustomField, CustomFieldItem, customFacts } from './custom-fields.ts';
import { endInList, isDoneList } from './done-list.ts';
import { endOf, type Life } from './history.ts';
import { flag, instantOf, lenient, listIfAny, listOf, text } from './lenient.ts';
import { createdOf } from './object-id.ts';
import { PluginDatum, pluginFacts } from './plugin-data.ts';
import { roleOf } from './roles.ts';

export const Checklist = z.object({
  idCard: text,
  name: z.catch(z.string(), ''),
  checkItems: listOf(z.object({ name: z.string(), state: text })),
});
export type Checklist = z.infer<typeof Checklist>;

/** A list of a board; `closed` ones are archived with all their cards. */
export const List = z.object({ id: z.string(), name: z.string(), closed: flag, type: text });
export type List = z.infer<typeof List>;

/**
 * A card as the API and an export give it. Only its id and list must be there; a field that is missing, as in old exports,
 * or of another shape is not known.
 */
export const Card = z.object({
  id: z.string(),
  idList: z.string(),
  name: z.catch(z.string(), ''),
  shortLink: text,
  url: text,
  desc: text,
  due: text,
  start: text,
  dueComplete: flag,
  dateMarkedComplete: text,
  dateClosed: text,
  dateLastActivity: text,
  closed: flag,
  isTemplate: flag,
  cardRole: text,
  mirrorSourceId: text,
  creationMethod: text,
  recurrenceRule: lenient(z.object({ rule: z.string() })),
  labels: listOf(z.object({ name: z.string() })),
  idMembers: lenient(z.array(z.string())),
  badges: lenient(z.object({ externalSource: text })),
  checklists: listIfAny(Checklist),
  customFieldItems: listOf(CustomFieldItem),
  pluginData: listOf(PluginDatum),
});
export type Card = z.infer<typeof Card>;

/** The board around a card: what its own fields point to. `link` and `name` are null where nothing tells them. */
export interface Home {
  site: SiteId;
  host: string;
  link: string | null;
  name: string | null;
  lists: ReadonlyMap<string, List>;
  customFields: readonly CustomField[];
}

const firstOf = (...dates: readonly (string | null)[]): string | null => {
  for (const date of dates) {
    const instant = instantOf(date);
    if (instant !== null) return instant;
  }
  return null;
};

/** Where a card's own link leads; an answer that names another place is not followed. */
const addressOf = ({ url, shortLink }: Card): string =>
  url !== null && cardKeyOf(url) !== null ? url : shortLink === null ? '' : cardUrl(shortLink);

/** A card as a ticket. `life` is null when the history was not read; so is `checklists` when they were not. */
export const ticketOf = (
  card: Card,
  home: Home,
  checklists: readonly Checklist[] | null,
  life: Life | null,
): Ticket => {
  const list = home.lists.get(card.idList);
  const archived = card.closed === true || list?.closed === true;
  const listed = isDoneList(list?.name ?? null);
  const custom = customFacts(card.customFieldItems, home.customFields);
  const plugin = pluginFacts(card.pluginData);
  const history = life?.history ?? null;
  const key = card.shortLink ?? card.id;
  const robot = card.creationMethod === 'automatic' || card.badges?.externalSource === 'EMAIL';
  return {
    ...blankTicket(home.site, home.host, key, card.name),
    url: addressOf(card),
    description: card.desc?.slice(0, longestDescription) ?? null,
    priority: custom.priority ?? plugin.priority,
    labels: card.labels.map(({ name }) => name).filter((name) => name !== ''),
    project: { key: home.link, name: home.name, kind: null },
    list: list?.name ?? null,
    statusCategory: card.dueComplete === true || archived || listed ? 'done' : null,
    created: createdOf(card.id),
    updated: instantOf(card.dateLastActivity),
    start: firstOf(card.start, custom.start),
    due: firstOf(card.due, custom.end),
    resolved:
      card.dueComplete === true
        ? firstOf(card.dateMarkedComplete, endOf(history, 'done'))
        : archived
          ? firstOf(card.dateClosed, endOf(history, 'closed'))
          : listed
            ? endInList(history)
            : null,
    closed: archived,
    points: custom.points ?? plugin.points,
    checklists:
      checklists?.map(({ name, checkItems }) => ({
        name,
        items: checkItems.map((item) => ({ title: item.name, done: item.state === 'complete' })),
      })) ?? null,
    history,
    recurrence: card.recurrenceRule?.rule ?? plugin.recurrence,
    automated: robot ? true : (life?.automated ?? null),
    people: card.idMembers,
    role: roleOf(card.cardRole, card.isTemplate === true, card.name),
    evidence: 'api',
  };
};
