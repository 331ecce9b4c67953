import { ours } from '../page/ours.ts';

/**
 * Takes away what an extension before this one has left in a page, such as one that a browser stopped as it was updated. A page that
 * is only just loading has met none, and is spared the search: it takes as long as to find a thousand cards.
 */
export const clearLeft = (document: Document): void => {
  if (document.readyState !== 'complete') return;
  for (const left of document.querySelectorAll(`[${ours}]`)) left.remove();
};
