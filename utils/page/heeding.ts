/** What is listened to while something of ours can be meant. */
export interface Heeded {
  onKey(event: KeyboardEvent): void;
  onOver(event: Event): void;
  onScroll(event: Event): void;
  onResize(): void;
}

const keys = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Listens to what happens all the time only while it can mean us, for each listener is called with every key, every move of the
 * pointer and every scroll of the page: keys with a tag in focus or a card open, the pointer since it came to a tag, scrolling
 * and resizing with a card open. The result says how it is.
 */
export const heeding = (
  view: Window,
  { onKey, onOver, onScroll, onResize }: Heeded,
  signal: AbortSignal,
): ((now: { keys: boolean; pointer: boolean; moves: boolean }) => void) => {
  const capture = { capture: true, signal };
  const passing = { ...capture, passive: true };
  let before = { keys: false, pointer: false, moves: false };
  return (now) => {
    if (now.keys !== before.keys) {
      for (const type of keys) {
        if (now.keys) view.addEventListener(type, onKey, capture);
        else view.removeEventListener(type, onKey, capture);
      }
    }
    if (now.pointer && !before.pointer) view.addEventListener('pointerover', onOver, passing);
    else if (!now.pointer && before.pointer) view.removeEventListener('pointerover', onOver, passing);
    if (now.moves && !before.moves) {
      view.addEventListener('scroll', onScroll, passing);
      view.addEventListener('resize', onResize, passing);
    } else if (!now.moves && before.moves) {
      view.removeEventListener('scroll', onScroll, passing);
      view.removeEventListener('resize', onResize, passing);
    }
    before = now;
  };
};
