import { blankTicket, type Checklist, longestDescription, type Ticket } from '../../model/ticket.ts';
import { textOf } from '../read-dom.ts';
import type { Sighting, Surface, TagPlace } from '../site-adapter.ts';
import { cardKeyOf, cardUrl, trelloHost } from './addresses.ts';
import * as at from './selectors.ts';
import { textsOf } from './shown.ts';

/** The card in a dialog: by the address, or, where a dialog opened without one, by the dates of its comments. */
const keyOf = (dialog: Element): string | null =>
  cardKeyOf(dialog.ownerDocument.location.pathname) ??
  cardKeyOf(dialog.querySelector(at.backOwnLink)?.getAttribute('href') ?? '');

const titleOf = (dialog: Element): string => {
  const input = dialog.querySelector(at.backTitleInput);
  const typed = input instanceof HTMLTextAreaElement ? input.value.trim() : '';
  return typed === '' ? (textOf(dialog.querySelector(at.backTitle)) ?? '') : typed;
};

const checklistsIn = (dialog: Element): Checklist[] | null => {
  const found = [...dialog.querySelectorAll(at.backChecklist)].map((checklist) => ({
    name: textOf(checklist.querySelector(at.checklistTitle)) ?? '',
    items: textsOf(checklist, at.checkItemName).map((title) => ({ title, done: null })),
  }));
  return found.length > 0 ? found : null;
};

const read = (dialog: Element, key: string): Ticket => {
  const labels = textsOf(dialog, at.backLabel);
  const description = dialog.querySelector(at.backDescription)?.textContent?.trim() ?? null;
  return {
    ...blankTicket('trello', trelloHost, key, titleOf(dialog)),
    url: cardUrl(key),
    description: description?.slice(0, longestDescription) ?? null,
    labels: labels.length > 0 ? labels : null,
    closed: dialog.querySelector(at.backArchived) === null ? null : true,
    checklists: checklistsIn(dialog),
  };
};

const place = (dialog: Element): TagPlace | null => {
  const header = dialog.querySelector(at.backHeader);
  return header === null ? null : { parent: header, before: null };
};

const sight = (dialog: Element): Sighting | null => {
  const key = keyOf(dialog);
  if (key === null || titleOf(dialog) === '') return null;
  return {
    key,
    element: dialog,
    shape: 'heading',
    work: dialog.querySelector(at.backTemplate) === null,
    // A card of any board may open over this one; one that is on this one is known to be.
    aside: true,
    place: () => place(dialog),
    read: () => read(dialog, key),
  };
};

/** An open card: the dialog over its board, or alone where the reader came by the card's address. */
export const cardBacks: Surface = { id: 'card-back', selectors: at.cardBack, sight };
