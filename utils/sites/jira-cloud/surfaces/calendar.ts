import { isIssueKey } from '../../jira/issue-key.ts';
import { allIn, attributeOf, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { calendar as on } from '../selectors.ts';

const keyOf = (card: Element): string | null => {
  const label = attributeOf(card, 'aria-label') ?? '';
  return isIssueKey(label) ? label : null;
};

/** The innermost line with this text. */
const lineOf = (card: Element, fits: (text: string) => boolean): Element | null =>
  allIn(card, on.lines).find((line) => line.firstElementChild === null && fits(textOf(line) ?? '')) ?? null;

/** The last child that is the page's own. */
const lastOf = (line: Element | null): Element | null =>
  [...(line?.children ?? [])].findLast((child) => !child.hasAttribute('data-lifecycle-lens')) ?? null;

/** Cards of the calendar: a button that bears the key as its label, and no link. */
export const calendar = entrySurface({
  id: 'calendar',
  row: on.card,
  key: keyOf,
  // At the end of the key's line: there a tag that finds no room wraps alone, and moves nothing of the card's.
  beside: (card) => lastOf(lineOf(card, (text) => text === keyOf(card))?.parentElement ?? null),
  title: (card) => textOf(lineOf(card, (text) => text !== '' && text !== keyOf(card))),
  type: on.type,
  status: on.status,
});
