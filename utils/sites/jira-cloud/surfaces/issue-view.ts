import { longestDescription } from '../../../model/ticket.ts';
import { instantOf } from '../../jira/instant.ts';
import { allIn, anyOf, attributeOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { issue as on } from '../selectors.ts';

/**
 * The issue view: its element is the crumb that names the issue, for page, panel and modal have nothing else in common
 * that is there from the first moment. The rest of the view fills in later, around it.
 */
export const issueView: Surface = {
  id: 'issue-view',
  selectors: on.crumb,
  sight: (crumb) => {
    const key = keyOfLink(firstIn(crumb, on.key));
    if (key === null) return null;
    return {
      key,
      element: crumb,
      shape: 'heading',
      work: true,
      // Whether it is on the board behind it is for its card to say.
      aside: true,
      place: () => ({ parent: crumb, before: null }),
      read: () => {
        const view = crumb.closest(anyOf(on.frame)) ?? crumb.ownerDocument;
        const parent = firstIn(view, on.parent);
        const parentKey = keyOfLink(parent);
        const labels = allIn(view, on.labels);
        return {
          ...ticketOnPage(crumb, key, textOf(firstIn(view, on.summary))),
          description: firstIn(view, on.description)?.textContent?.trim().slice(0, longestDescription) || null,
          type: attributeOf(firstIn(crumb, on.type), 'alt'),
          status: textOf(firstIn(view, on.status)),
          statusCategory: firstIn(view, on.resolution) === null ? null : 'done',
          resolution: textOf(firstIn(view, on.resolution)),
          parent:
            parentKey === null
              ? null
              : {
                  key: parentKey,
                  title: textOf(parent)?.replace(parentKey, '').trim() || null,
                  type: null,
                  level: null,
                },
          labels: labels.length === 0 ? null : labels.flatMap((label) => textOf(label) ?? []),
          due: instantOf(attributeOf(firstIn(view, on.due), 'datetime')),
        };
      },
    };
  },
};
