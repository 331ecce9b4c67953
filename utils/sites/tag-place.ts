import type { TagPlace } from './site-adapter.ts';

/** The page's next node after this one, past tags of ours. */
const nextForeign = (element: Element): Element | null => {
  let next = element.nextElementSibling;
  while (next?.hasAttribute('data-lifecycle-lens')) next = next.nextElementSibling;
  return next;
};

/** The place right after a node of the page; null when it stands nowhere. */
export const placeAfter = (element: Element | null): TagPlace | null =>
  element?.parentElement ? { parent: element.parentElement, before: nextForeign(element) } : null;

/** The place at the beginning of a node of the page, before its first own child. */
export const placeAtStart = (parent: Element): TagPlace => {
  let first = parent.firstElementChild;
  while (first?.hasAttribute('data-lifecycle-lens')) first = first.nextElementSibling;
  return { parent, before: first };
};

/** The place after the child of `parent` that holds `element`. */
export const placeAfterWithin = (parent: Element | null, element: Element | null): TagPlace | null => {
  let child = element;
  while (child !== null && child.parentElement !== parent) child = child.parentElement;
  return placeAfter(child);
};
