import type { Emphasis } from '../model/page.ts';
import { ownSheet } from './own-sheet.ts';
import { tagAttributes, tagSelector } from './tag.ts';

const sheet = ownSheet('emphasis');

/**
 * Highlights or dims the cards of one category, or none. By a style sheet of our own that comes and goes: the cards
 * themselves are the page's and are not written to. `selector` matches the elements that stand for tickets.
 */
export const emphasise = (document: Document, emphasis: Emphasis, selector: string): void => {
  if (emphasis === null) {
    sheet.set(document, null);
    return;
  }
  const cards = `:is(${selector}):has(${tagSelector}[${tagAttributes.category}="${emphasis.category}"])`;
  sheet.set(
    document,
    emphasis.mode === 'dim'
      ? `${cards}{opacity:.3}`
      : `${cards}{outline:2px solid var(--ds-border-focused,#388bff);outline-offset:-2px;border-radius:4px}`,
  );
};
