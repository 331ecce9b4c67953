import type { Appearance } from '../model/appearance.ts';
import { ownSheet } from './own-sheet.ts';
import { tagAttributes, tagSelector } from './tag.ts';

const sheet = ownSheet('look');

/** Draws all tags as the reader wants them, by a style sheet of our own; the word of a tag is still read out where it is not shown. */
export const lookAs = (document: Document, { words, unclear }: Appearance): void => {
  const css = [
    words ? '' : `${tagSelector}${tagSelector}{gap:0;padding:0 2px;font-size:0}`,
    unclear ? '' : `${tagSelector}${tagSelector}[${tagAttributes.category}="unclear"]{display:none}`,
  ].join('');
  sheet.set(document, css === '' ? null : css);
};
