import { ours } from './ours.ts';
import type { CardButtons } from './reasons-card.ts';

/** Moves the focus to the first thing there is to say in a card; the button that closes, and those that tune, stand before it. */
export const focusFirst = ({ card, buttons }: { card: HTMLElement; buttons: CardButtons }): void => {
  const say = [...buttons.keys()].find((button) => button.closest(`[${ours}="actions"]`) !== null);
  const [close] = buttons.keys();
  (say ?? close ?? card).focus();
};

/** Tab stays within the open card; it is left by Escape or its button. */
export const turnFocus = (buttons: CardButtons, event: KeyboardEvent): void => {
  const stops = [...buttons.keys()];
  const at = stops.findIndex((stop) => stop.contains(stop.ownerDocument.activeElement));
  event.stopPropagation();
  event.preventDefault();
  stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
};
