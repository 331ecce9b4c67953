import type { Confidence, Verdict } from '../model/verdict.ts';
import { ours } from './ours.ts';

/** The form a tag takes at its place. */
export type Shape = 'card' | 'row' | 'heading';

/** Where a tag goes: into `parent`, before `before` or at its end. */
export interface Place {
  parent: Element;
  before: Element | null;
}

/** The words on a tag; given in, for the page module knows no language. */
export interface TagWords {
  label(verdict: Verdict): string;
  describe(verdict: Verdict): string;
}

const confidences: Record<Confidence, string> = { low: 'low', medium: 'medium', high: 'high' };

/** The selector of tags, for tests of what an event hit. */
export const tagSelector = `[${ours}="tag"]`;

const setAttribute = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

const existing = (parent: Element): HTMLElement | null => {
  for (const child of parent.children) if (child instanceof HTMLElement && child.matches(tagSelector)) return child;
  return null;
};

/**
 * Draws a tag at its place, or brings the one that stands there up to date; drawing twice changes nothing. `known` is
 * the tag this element had before: it moves along when the page has moved its place. Only our own node is written to.
 */
export const drawTag = (
  known: HTMLElement | null,
  place: Place,
  key: string,
  shape: Shape,
  verdict: Verdict,
  words: TagWords,
): HTMLElement => {
  const tag = known ?? existing(place.parent) ?? place.parent.ownerDocument.createElement('span');
  setAttribute(tag, ours, 'tag');
  setAttribute(tag, 'data-key', key);
  setAttribute(tag, 'data-shape', shape);
  setAttribute(tag, 'data-category', verdict.category);
  setAttribute(tag, 'data-confidence', confidences[verdict.confidence]);
  setAttribute(tag, 'data-by', verdict.by);
  setAttribute(tag, 'role', 'button');
  setAttribute(tag, 'tabindex', '0');
  setAttribute(tag, 'aria-haspopup', 'dialog');
  setAttribute(tag, 'aria-label', words.describe(verdict));
  const label = words.label(verdict);
  if (tag.textContent !== label) tag.textContent = label;
  if (tag.parentElement !== place.parent || (place.before !== null && tag.nextElementSibling !== place.before)) {
    place.parent.insertBefore(tag, place.before);
  }
  return tag;
};
