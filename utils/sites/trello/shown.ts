import type { Ticket } from '../../model/ticket.ts';
import { textOf } from '../read-dom.ts';
import { boardLinkOf } from './addresses.ts';
import { boardChip, boardName, boardView, list, listName } from './selectors.ts';

/** The texts of what a selector finds within an element; empty ones are left out. */
export const textsOf = (within: Element, selector: string): string[] =>
  [...within.querySelectorAll(selector)].flatMap((element) => textOf(element) ?? []);

let named: WeakRef<Element> | null = null;

/** The node that names the board in view. It is looked for once as long as it stands: each card that is read asks for it. */
export const boardNameOn = (document: Document): Element | null => {
  const known = named?.deref();
  if (known?.isConnected && known.ownerDocument === document && known.matches(boardName)) return known;
  const found = document.querySelector(boardName);
  named = found && new WeakRef(found);
  return found;
};

/** One selector after the other: for their list a browser takes several times as long. */
const listAround = (front: Element): Element | null => {
  for (const one of list) {
    const found = front.closest(one);
    if (found !== null) return found;
  }
  return null;
};

/**
 * Where a card lies as the page shows it: its list and board. A card that is only mirrored here (`own` false) has its home
 * elsewhere, on the board that its chip names.
 */
export const homeOf = (front: Element, own: boolean): Pick<Ticket, 'list' | 'project'> => {
  if (!own) {
    const chip = textOf(front.querySelector(boardChip));
    return { list: null, project: chip === null ? null : { key: null, name: chip, kind: null } };
  }
  const { ownerDocument } = front;
  const board = front.closest(boardView) && textOf(boardNameOn(ownerDocument));
  return {
    list: textOf(listAround(front)?.querySelector(listName) ?? null),
    project: board ? { key: boardLinkOf(ownerDocument.location.pathname), name: board, kind: null } : null,
  };
};
