import type { Verdict } from '../model/verdict.ts';
import { ours } from './ours.ts';

/** The form a tag takes at its place. */
export type Shape = 'card' | 'foot' | 'row' | 'line' | 'heading';

/** Where a tag goes: into `parent`, before `before` or at its end. */
export interface Place {
  parent: Element;
  before: Element | null;
}

/** An element of the page that stands for a ticket. A tag belongs to the pair of element and ticket. */
export interface Standing {
  /** The ticket's id. */
  id: string;
  key: string;
  element: Element;
  shape: Shape;
  /** By which of the site's surfaces it was recognised. */
  surface: string;
  /** The place for the tag as the page is now; null when there is none (yet). */
  place(): Place | null;
}

/** The words on a tag; given in, for the page module knows no language. */
export interface TagWords {
  /** The words' language as a BCP 47 tag: the page around may be in another. */
  language: string;
  label(verdict: Verdict): string;
  describe(verdict: Verdict): string;
}

/** A card that turns out to be no work item (a template, a link) has no tag, unless the reader has said so: that can be undone. */
export const speaks = ({ category, by }: Verdict): boolean => category !== 'not-work' || by !== 'evidence';

/** The selector of tags. */
export const tagSelector = `[${ours}="tag"]`;

/** The attributes of a tag that tell what it says; all under our own name, for the page's scripts look for theirs. */
export const tagAttributes = {
  id: `${ours}-id`,
  key: `${ours}-key`,
  shape: `${ours}-shape`,
  category: `${ours}-category`,
  confidence: `${ours}-confidence`,
  by: `${ours}-by`,
} as const;

const set = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** What a tag says: all but which ticket it stands for. */
interface Says {
  shape: Shape;
  verdict: Verdict;
  language: string;
  label: string;
  description: string;
}

const write = (tag: HTMLElement, { shape, verdict, language, label, description }: Says): void => {
  set(tag, tagAttributes.shape, shape);
  set(tag, tagAttributes.category, verdict.category);
  set(tag, tagAttributes.confidence, verdict.confidence);
  set(tag, tagAttributes.by, verdict.by);
  set(tag, 'lang', language);
  set(tag, 'aria-label', description);
  if (tag.textContent !== label) tag.textContent = label;
};

/** Tags by what they say, to be copied: a board has hundreds that say one of a few things. */
const patterns = new Map<string, Node>();
const mostPatterns = 100;

const fresh = (document: Document, says: Says): HTMLElement => {
  const { shape, verdict, language, label, description } = says;
  const name = `${shape} ${verdict.category} ${verdict.confidence} ${verdict.by} ${language} ${label} ${description}`;
  const known = patterns.get(name);
  const copy = known?.ownerDocument === document ? known.cloneNode(true) : null;
  if (copy instanceof HTMLElement) return copy;
  const tag = document.createElement('span');
  tag.setAttribute(ours, 'tag');
  tag.setAttribute('role', 'button');
  tag.setAttribute('tabindex', '0');
  tag.setAttribute('aria-haspopup', 'dialog');
  // Atlassian's focus locks would pull the focus back from a node that is not theirs.
  tag.setAttribute('data-no-focus-lock', 'true');
  write(tag, says);
  if (patterns.size >= mostPatterns) patterns.clear();
  patterns.set(name, tag.cloneNode(true));
  return tag;
};

/** The tag of the same ticket that stands there already: the page has copied the card with it. */
const copied = (parent: Element, id: string): HTMLElement | null => {
  for (let child = parent.lastElementChild; child !== null; child = child.previousElementSibling) {
    if (child instanceof HTMLElement && child.matches(tagSelector) && child.getAttribute(tagAttributes.id) === id) {
      return child;
    }
  }
  return null;
};

/** How often a tag was put back to its place among its siblings. */
const moves = new WeakMap<Element, number>();
/** Somebody else may want the same place for a node of his own; the two do not chase each other for ever. */
const mostMoves = 20;

const moveBack = (tag: HTMLElement, { parent, before }: Place): void => {
  const done = moves.get(tag) ?? 0;
  if (done >= mostMoves) return;
  moves.set(tag, done + 1);
  parent.insertBefore(tag, before);
};

/**
 * Draws a tag at its place, or brings the one that stands there up to date; drawing twice changes nothing. `known` is
 * the tag this element had before: it moves along when the page has moved its place. Only our own node is written to.
 */
export const drawTag = (
  known: HTMLElement | null,
  place: Place,
  standing: Standing,
  verdict: Verdict,
  words: TagWords,
): HTMLElement => {
  const { id, key, shape } = standing;
  const { language } = words;
  const says = { shape, verdict, language, label: words.label(verdict), description: words.describe(verdict) };
  const old = known ?? copied(place.parent, id);
  const tag = old ?? fresh(place.parent.ownerDocument, says);
  if (old !== null) write(old, says);
  set(tag, tagAttributes.id, id);
  set(tag, tagAttributes.key, key);
  if (tag.parentElement !== place.parent) place.parent.insertBefore(tag, place.before);
  else if (tag.nextElementSibling !== place.before) moveBack(tag, place);
  return tag;
};
