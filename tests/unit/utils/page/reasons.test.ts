// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ReasonsOnPage, reasonsOnPage } from '../../../../utils/page/reasons.ts';
import { reasonWords } from '../../../../utils/visit/words.ts';
import { readEnglish } from '../../english.ts';

/** A board's card with a tag on it; the reasons are still on their way. */
const board = (): { tag: HTMLElement; reasons: ReasonsOnPage } => {
  document.body.innerHTML = '<div draggable="true"><a data-lifecycle-lens="tag" data-lifecycle-lens-id="a"></a></div>';
  const tag = document.querySelector('a');
  if (tag === null) throw new Error('There is no tag.');
  const explain = () => new Promise<null>(() => undefined);
  const ports = { gone: () => false, explain, correct: async () => 'kept' as const, tune: () => undefined };
  return { tag, reasons: reasonsOnPage(document, reasonWords, ports, left.signal) };
};
const card = (): Element | null => document.querySelector('[data-lifecycle-lens="reasons"]');

let left: AbortController;

beforeEach(() => {
  readEnglish();
  left = new AbortController();
  vi.useFakeTimers();
  // What happy-dom does not know; nothing here depends on what it does.
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
});

afterEach(() => {
  left.abort();
  vi.useRealTimers();
});

it('shows the reasons to a pointer that rests on a tag', () => {
  const { tag, reasons } = board();
  reasons.hover(tag);
  vi.advanceTimersByTime(1_000);
  expect(card()).not.toBeNull();
});

it('keeps the reasons away from a tag that was pressed before they came, as for a drag or a menu', () => {
  const { tag, reasons } = board();
  reasons.hover(tag);
  vi.advanceTimersByTime(100);
  tag.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 2 }));
  vi.advanceTimersByTime(1_000);
  expect(card()).toBeNull();
});

it('shows them where such a press ends in a click', () => {
  const { tag, reasons } = board();
  reasons.hover(tag);
  tag.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  tag.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  expect(card()).not.toBeNull();
});
