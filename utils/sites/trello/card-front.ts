import { blankTicket, type Ticket } from '../../model/ticket.ts';
import { textOf } from '../read-dom.ts';
import type { Sighting, Surface } from '../site-adapter.ts';
import { cardKeyOf, cardUrl, trelloHost } from './addresses.ts';
import { customPoints } from './custom-points.ts';
import { isDoneList } from './done-list.ts';
import { createdOf, isObjectId } from './object-id.ts';
import { isSeparatorName } from './roles.ts';
import * as at from './selectors.ts';
import { homeOf, textsOf } from './shown.ts';

const linkIn = (front: Element): Element | null => front.querySelector(at.cardName) ?? front.querySelector(at.cardLink);

const pointsOn = (front: Element): number | null => {
  for (const badge of textsOf(front, at.customFieldBadge)) {
    const [, name = '', value = ''] = /^(.+?):\s*(.+)$/.exec(badge) ?? [];
    const points = customPoints(name, value);
    if (points !== null) return points;
  }
  return null;
};

/** What a card's front shows. Dates are written in the reader's language there and stay unknown until the API tells them. */
const read = (front: Element, key: string, link: Element | null, own: boolean): Ticket => {
  const labels = textsOf(front, at.frontLabel);
  const repeats = front.querySelector(at.repeatIcon);
  const home = homeOf(front, own);
  return {
    ...blankTicket('trello', trelloHost, key, textOf(link) ?? ''),
    url: cardUrl(key),
    labels: labels.length > 0 ? labels : null,
    ...home,
    statusCategory: front.querySelector(at.dueDoneBadge) !== null || isDoneList(home.list) ? 'done' : null,
    created: own ? createdOf(front.getAttribute(at.cardIdAttribute) ?? '') : null,
    closed: front.querySelector(at.archivedBadge) === null ? null : true,
    points: pointsOn(front),
    recurrence: repeats === null ? null : (textOf(repeats.closest(at.dueBadge)) ?? ''),
  };
};

/** The board's lists that a card was found in last: whether they hold the next one, too, is told without walking up to them. */
let latest: WeakRef<Element> | null = null;
const isListed = (front: Element): boolean => {
  if (latest?.deref()?.contains(front)) return true;
  const found = front.closest(at.lists);
  if (found !== null) latest = new WeakRef(found);
  return found !== null;
};

/** Within the board's own lists it is on the board; elsewhere the panels beside it are asked for, which takes longer. */
const isBeside = (front: Element): boolean => !isListed(front) && front.closest(at.besideBoard) !== null;

/** Asked of every card, also of the thousands far from the window: what it costs is felt, so only what it must know is asked for. */
const sight = (front: Element): Sighting | null => {
  const id = front.getAttribute(at.cardIdAttribute) ?? '';
  const kind = at.frontKinds.get(front.getAttribute(at.testIdAttribute) ?? '') ?? 'card';
  if (!isObjectId(id) || kind === 'nothing') return null;
  const link = linkIn(front);
  const key = cardKeyOf(link?.getAttribute('href') ?? '');
  const isWork =
    (kind === 'card' || kind === 'mirror') &&
    front.querySelector(at.templateBadge) === null &&
    !isSeparatorName(link?.textContent ?? '');
  if (isWork && key === null) return null;
  return {
    key: key ?? id,
    element: front,
    shape: 'foot',
    work: isWork,
    aside: isBeside(front),
    // Behind Trello's own children, which it swaps when a minimal card fills in: a tag there outlives the swap.
    place: () => ({ parent: front, before: null }),
    read: () => read(front, key ?? id, link, kind === 'card'),
  };
};

/**
 * The fronts of cards, wherever Trello draws them: lists, the Inbox and Planner beside the board. A mirror card stands for
 * the card that it mirrors, which is what its name links to.
 */
export const cardFronts: Surface = { id: 'card-front', selectors: [at.cardFront], sight };
