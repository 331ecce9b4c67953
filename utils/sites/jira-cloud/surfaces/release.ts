import { titleBeside } from '../../jira/entry.ts';
import { isIssueKey } from '../../jira/issue-key.ts';
import { allIn, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { release as on } from '../selectors.ts';

/** The text that is a key, for the card has no link. */
const keyNode = (card: Element): Element | null =>
  allIn(card, on.key).find((one) => one.firstElementChild === null && isIssueKey(textOf(one) ?? '')) ?? null;

/** The issues of a release. */
export const release = entrySurface({
  id: 'release',
  row: on.card,
  key: (card) => textOf(keyNode(card)),
  beside: keyNode,
  title: (card) => titleBeside(card, textOf(keyNode(card))),
  type: on.type,
});
