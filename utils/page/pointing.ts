import { ours } from './ours.ts';

/** What the reader means: the element that the pointer came over last, or the focus, whichever was later. Null when neither was. */
export interface Pointing {
  element(): Element | null;
}

/** Follows pointer and focus; our own card does not count, for whoever is in it means the ticket it is about. */
export const pointing = (view: Window, signal: AbortSignal): Pointing => {
  let last: WeakRef<Element> | null = null;
  const note = ({ target }: Event): void => {
    if (target instanceof Element && target.closest(`[${ours}="reasons"]`) === null) last = new WeakRef(target);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['pointerover', 'focusin', 'contextmenu']) view.addEventListener(type, note, options);
  return {
    element: () => {
      const element = last?.deref() ?? null;
      return element?.isConnected ? element : null;
    },
  };
};
