import { longestTitle } from '../model/ticket.ts';

/** Selectors of one thing, newest first: the first that is there counts, not the first in the document. */
export type Selectors = readonly string[];

/** The selector list that matches what any of them matches. */
export const anyOf = (selectors: Selectors): string => selectors.join(', ');

/** The element in `root` that the newest of the selectors finds; null when none does. */
export const firstIn = (root: ParentNode | null | undefined, selectors: Selectors): Element | null => {
  for (const selector of selectors) {
    const found = root?.querySelector(selector);
    if (found) return found;
  }
  return null;
};

/** All elements in `root` that any of the selectors finds, in the document’s order. */
export const allIn = (root: ParentNode, selectors: Selectors): Element[] => [
  ...root.querySelectorAll(anyOf(selectors)),
];

/** What a text on one line with single blanks has none of: putting each blank anew takes several times as long as asking. */
const uneven = /[^\S ]| {2}/;

/** Whether a node has a child, not deeper, that a selector matches; the latest child is asked first. */
export const hasChild = (parent: Element | null, selector: string): boolean => {
  for (let child = parent?.lastElementChild ?? null; child !== null; child = child.previousElementSibling) {
    if (child.matches(selector)) return true;
  }
  return false;
};

/** The text of a node on one line, cut to the length of a title; null where there is none. */
export const textOf = (node: Node | null): string | null => {
  const shown = node?.textContent ?? '';
  const text = (uneven.test(shown) ? shown.replace(/\s+/g, ' ') : shown).trim().slice(0, longestTitle);
  return text === '' ? null : text;
};

/** An attribute's text; null where it is absent or empty. */
export const attributeOf = (element: Element | null, name: string): string | null =>
  element?.getAttribute(name)?.trim() || null;
