/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between the tag and the card, and between the card and the window's edge. */
const gap = 4;

/**
 * Where a card of this size goes beside a tag: below it where there is room, else above, and always within the window. It
 * begins where the tag begins, which is at its right edge where the page is read from the right.
 */
export const placeCard = (
  tag: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
  page: 'ltr' | 'rtl' = 'ltr',
): { left: number; top: number } => {
  const below = tag.bottom + gap;
  const above = tag.top - gap - card.height;
  const top = below + card.height <= window.height - gap || above < gap ? below : above;
  const beginning = page === 'rtl' ? tag.right - card.width : tag.left;
  return {
    left: Math.max(gap, Math.min(beginning, window.width - card.width - gap)),
    top: Math.max(gap, Math.min(top, window.height - card.height - gap)),
  };
};
