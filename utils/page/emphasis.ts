import type { Emphasis } from '../model/page.ts';
import { ours } from './ours.ts';
import { tagAttributes, tagSelector } from './tag.ts';

/**
 * Highlights or dims the cards of one category, or none. By a style sheet of our own that comes and goes: the cards
 * themselves are the page's and are not written to. `selector` matches the elements that stand for tickets.
 */
export const emphasise = (document: Document, emphasis: Emphasis, selector: string): void => {
  const known = document.querySelector(`style[${ours}="emphasis"]`);
  if (emphasis === null) {
    known?.remove();
    return;
  }
  const style = known ?? document.createElement('style');
  const cards = `:is(${selector}):has(${tagSelector}[${tagAttributes.category}="${emphasis.category}"])`;
  style.setAttribute(ours, 'emphasis');
  style.textContent =
    emphasis.mode === 'dim'
      ? `${cards}{opacity:.3}`
      : `${cards}{outline:2px solid var(--ds-border-focused,#388bff);outline-offset:-2px;border-radius:4px}`;
  if (known === null) (document.head ?? document.documentElement).append(style);
};
