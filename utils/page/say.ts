import { node } from './node.ts';
import { ours } from './ours.ts';

/** How long a sentence stays, in milliseconds. */
const stays = 4_000;

/** A sentence with the language it is in. */
export interface Sentence {
  text: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** Says one sentence over the page for a little while; the one before goes at once. */
export const say = (document: Document, { text, language, direction }: Sentence): void => {
  for (const before of document.querySelectorAll(`[${ours}="said"]`)) before.remove();
  const attributes = { [ours]: 'said', role: 'alert', popover: 'manual', lang: language, dir: direction };
  const said = node(document, 'div', attributes, [text]);
  document.body.append(said);
  said.showPopover();
  setTimeout(() => said.remove(), stays);
};
