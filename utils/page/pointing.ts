import { ours } from './ours.ts';

/** What the reader means: what the pointer is over, or what has been focused or asked for its menu since the pointer moved there. Null when neither is. */
export interface Pointing {
  element(): Element | null;
  /** The pointer has come to an element of which something of ours may open over the page. */
  meant(element: Element): void;
}

/** The innermost element under the pointer; null while the pointer is elsewhere. */
export const hoveredIn = (document: Document): Element | null => {
  let at: Element | null = null;
  for (;;) {
    const deeper: Element | null = (at ?? document).querySelector(at === null ? 'html:hover' : ':scope > :hover');
    if (deeper === null) return at;
    at = deeper;
  }
};

/**
 * Follows the focus, and looks where the pointer is only when it is asked: who listens to the pointer is called with each of
 * its moves over the page. Our own card does not count, for whoever is in it means the ticket it is about.
 */
export const pointing = (view: Window, signal: AbortSignal, hovered = () => hoveredIn(view.document)): Pointing => {
  let last: { element: WeakRef<Element>; under: WeakRef<Element> | null } | null = null;
  const isOurCard = (element: Element): boolean => element.closest(`[${ours}="reasons"]`) !== null;
  const mean = (element: Element, under: Element | null): void => {
    last = { element: new WeakRef(element), under: under && new WeakRef(under) };
  };
  const note = (target: EventTarget | null): void => {
    if (target instanceof Element && !isOurCard(target)) mean(target, hovered());
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['focusin', 'contextmenu']) view.addEventListener(type, ({ target }) => note(target), options);
  return {
    element: () => {
      const under = hovered();
      const hasMoved = under !== null && !isOurCard(under) && under !== last?.under?.deref();
      const element = hasMoved ? under : (last?.element.deref() ?? null);
      return element?.isConnected ? element : null;
    },
    meant: (element) => mean(element, element),
  };
};
