/** How long the tag of a card that was brought into view draws the eye, in milliseconds. */
const glance = 1_600;

/**
 * Brings the first of these cards into view and lets its tag, ours, draw the eye for a moment (without motion where the
 * reader wants none). False when none of them is on the page.
 */
export const reveal = (cards: readonly Element[], tagOf: (card: Element) => HTMLElement | null): boolean => {
  const card = cards.find((one) => one.isConnected);
  const view = card?.ownerDocument.defaultView;
  if (!card || !view) return false;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  card.scrollIntoView({ block: 'center', inline: 'center', behavior: still ? 'instant' : 'smooth' });
  tagOf(card)?.animate(
    [
      { outline: '3px solid currentColor', outlineOffset: '2px' },
      { outline: '3px solid transparent', outlineOffset: '2px' },
    ],
    {
      duration: glance,
      easing: still ? 'steps(1, end)' : 'ease-in',
    },
  );
  return true;
};
