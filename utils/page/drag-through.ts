import { tagSelector } from './tag.ts';

/** A press on a tag that moves so far, in CSS pixels, is no click any more. Browsers begin a drag at about the same. */
const hysteresis = 3;

/** A press on a tag, from its beginning to its click. */
interface Press {
  tag: HTMLElement;
  x: number;
  y: number;
  dragging: boolean;
}

/**
 * Lets a card be dragged by the tag on it. A press on a tag is kept from the page, which would open the card; once it moves
 * it is a drag and belongs to the page: the tag lets the pointer through, so that the browser finds what can be dragged
 * under it, and the page gets the press that was kept back, for those that drag by the mouse themselves. The click in which
 * such a press may end is nobody's. To be called before whoever else takes the tags' events.
 */
export const dragThrough = (view: Window, signal: AbortSignal): void => {
  let press: Press | null = null;

  const tagAt = ({ target }: Event): HTMLElement | null => {
    const tag = target instanceof Element ? target.closest(tagSelector) : null;
    return tag instanceof HTMLElement ? tag : null;
  };
  const end = (): void => {
    press?.tag.style.removeProperty('pointer-events');
    press = null;
    view.removeEventListener('pointermove', onMove, passing);
  };
  const handOn = ({ tag, x, y }: Press): void => {
    const init = {
      bubbles: true,
      cancelable: true,
      composed: true,
      view,
      button: 0,
      buttons: 1,
      clientX: x,
      clientY: y,
    };
    tag.parentElement?.dispatchEvent(
      new PointerEvent('pointerdown', { ...init, pointerType: 'mouse', isPrimary: true }),
    );
    tag.parentElement?.dispatchEvent(new MouseEvent('mousedown', init));
  };

  const onMove = ({ clientX, clientY }: PointerEvent): void => {
    if (press === null || press.dragging) return;
    if (Math.abs(clientX - press.x) + Math.abs(clientY - press.y) < hysteresis) return;
    press.dragging = true;
    press.tag.style.setProperty('pointer-events', 'none', 'important');
    handOn(press);
  };

  const capture = { capture: true, signal };
  const passing = { ...capture, passive: true };
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      end();
      const tag = tagAt(event);
      if (tag === null || event.button !== 0 || event.pointerType !== 'mouse') return;
      press = { tag, x: event.clientX, y: event.clientY, dragging: false };
      // Only while a tag is pressed: whoever listens always is called with each move over the page.
      view.addEventListener('pointermove', onMove, passing);
    },
    capture,
  );
  view.addEventListener(
    'click',
    (event) => {
      if (press?.dragging) {
        event.stopImmediatePropagation();
        event.preventDefault();
      }
      end();
    },
    capture,
  );
  view.addEventListener('dragend', end, capture);
};
