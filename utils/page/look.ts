import type { Appearance } from '../model/appearance.ts';
import { ours } from './ours.ts';
import { tagAttributes, tagSelector } from './tag.ts';

/** Draws all tags as the reader wants them, by a style sheet of our own; the word of a tag is still read out where it is not shown. */
export const lookAs = (document: Document, { words, unclear }: Appearance): void => {
  const known = document.querySelector(`style[${ours}="look"]`);
  if (words && unclear) {
    known?.remove();
    return;
  }
  const style = known ?? document.createElement('style');
  style.setAttribute(ours, 'look');
  style.textContent = [
    words ? '' : `${tagSelector}${tagSelector}{gap:0;padding:0 2px;font-size:0}`,
    unclear ? '' : `${tagSelector}${tagSelector}[${tagAttributes.category}="unclear"]{display:none}`,
  ].join('');
  if (known === null) (document.head ?? document.documentElement).append(style);
};
