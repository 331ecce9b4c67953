import { isIssueKey } from '../../jira/issue-key.ts';
import { firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { placeAfter } from '../../tag-place.ts';
import { keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { idea as on } from '../selectors.ts';

const keyOf = (crumb: Element): string | null => {
  const text = textOf(crumb) ?? '';
  return keyOfLink(crumb) ?? (isIssueKey(text) ? text : null);
};

/** An idea of Jira Product Discovery, open as a page or over its list. */
export const idea: Surface = {
  id: 'idea',
  selectors: on.key,
  sight: (crumb) => {
    const key = keyOf(crumb);
    if (key === null) return null;
    return {
      key,
      element: crumb,
      shape: 'heading',
      work: true,
      place: () => placeAfter(crumb),
      read: () => ticketOnPage(crumb, key, textOf(firstIn(crumb.ownerDocument, on.title))),
    };
  },
};
