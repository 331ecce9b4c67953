import { longestDescription } from '../../../model/ticket.ts';
import { allIn, anyOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { categoryIn, keyIn, keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { lozenge, issue as on } from '../selectors.ts';
import { dateIn } from '../shown-date.ts';

/** The issue view, as a page and in the navigator's right half. An inline edit writes its header anew. */
export const issueView: Surface = {
  id: 'issue-view',
  selectors: on.header,
  sight: (header) => {
    const link = firstIn(header, on.key);
    const key = keyIn(link, 'data-issue-key');
    if (key === null) return null;
    return {
      key,
      element: header,
      shape: 'heading',
      work: true,
      aside: true,
      place: () => (link?.parentElement ? { parent: link.parentElement, before: null } : null),
      read: () => {
        const view = header.closest(anyOf(on.frame)) ?? header;
        const parent = firstIn(view, on.parent);
        const parentKey = keyOfLink(parent);
        const labels = allIn(view, on.labels).flatMap((label) => textOf(label) ?? []);
        const versions = allIn(view, on.versions).flatMap((version) => textOf(version) ?? []);
        return {
          ...ticketOnPage(header, key, textOf(firstIn(view, on.summary))),
          description: firstIn(view, on.description)?.textContent?.trim().slice(0, longestDescription) || null,
          type: textOf(firstIn(view, on.type)),
          typeLevel: parentKey === null ? null : -1,
          status: textOf(firstIn(view, lozenge)),
          statusCategory: categoryIn(view),
          resolution: textOf(firstIn(view, on.resolution)),
          priority: textOf(firstIn(view, on.priority)),
          parent:
            parentKey === null
              ? null
              : {
                  key: parentKey,
                  title: textOf(parent)?.replace(parentKey, '').trim() || null,
                  type: null,
                  level: 0,
                },
          labels: labels.length === 0 ? null : labels,
          versions:
            versions.length === 0 ? null : versions.map((name) => ({ name, released: null, releaseDate: null })),
          due: dateIn(firstIn(view, on.due)),
          created: dateIn(firstIn(view, on.created)),
          updated: dateIn(firstIn(view, on.updated)),
          resolved: dateIn(firstIn(view, on.resolved)),
        };
      },
    };
  },
};
