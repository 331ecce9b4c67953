import type { Tunable } from '../model/tune-address.ts';
import type { CorrectedCategory, Explanation } from '../model/verdict.ts';
import { focusFirst, turnFocus } from './card-focus.ts';
import { dragThrough } from './drag-through.ts';
import { heeding } from './heeding.ts';
import { node } from './node.ts';
import { ours } from './ours.ts';
import { placeCard } from './place-card.ts';
import { type CardButtons, type CardContent, fillCard, type ReasonWords } from './reasons-card.ts';
import { tagAttributes, tagSelector } from './tag.ts';

/** How a correction ended: kept, not kept, or nobody was there to keep it (the extension was reloaded). */
export type Corrected = 'kept' | 'not-kept' | 'gone';

/** Who knows the reasons and keeps corrections. */
export interface ReasonPorts {
  /** True once nobody can answer any more; tags go then. */
  gone(): boolean;
  /** The reasons of a ticket; null when they are not there, 'gone' when nobody can answer any more. */
  explain(id: string): Promise<Explanation | null | 'gone'>;
  correct(id: string, to: CorrectedCategory | null): Promise<Corrected>;
  /** Leads to where a reason is tuned. */
  tune(reason: Tunable): void;
}

/** The card, for who wants it opened by other means than a tag. */
export interface ReasonsOnPage {
  /** Opens the card of a tag, to stay until it is closed. */
  open(tag: HTMLElement): void;
  /** The pointer has come to a tag. */
  hover(tag: HTMLElement): void;
}

/** How long the pointer rests on a tag before its reasons come, and how long it may be away before they go, in milliseconds. */
const hoverDelay = 250;
const leaveDelay = 300;

interface Opened {
  tag: HTMLElement;
  card: HTMLElement;
  id: string;
  key: string;
  /** Opened by tap or key: it stays until it is closed. */
  pinned: boolean;
  buttons: CardButtons;
}

/**
 * The reason card of the tags on a page: one at a time, on hover, focus or tap. All events of tags and card are taken at the
 * window before the page's own handlers see them, so that a tap on a tag never opens or drags the card under it.
 */
export const reasonsOnPage = (
  document: Document,
  words: () => ReasonWords,
  ports: ReasonPorts,
  signal: AbortSignal,
): ReasonsOnPage => {
  let opened: Opened | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let returning = false;
  let heedFor = (_focused: HTMLElement | null): void => undefined;
  /** The pointer is on a tag or was, and its card may still come. */
  let hovering = false;

  const later = (act: () => void, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };

  const close = (): void => {
    clearTimeout(timer);
    if (opened === null) return;
    const { card, tag } = opened;
    const inside = card.contains(document.activeElement);
    opened = null;
    card.remove();
    tag.setAttribute('aria-expanded', 'false');
    if (inside && tag.isConnected) {
      returning = true;
      tag.focus();
      returning = false;
    }
    heedFor(tagWith(document.activeElement));
  };

  const position = ({ tag, card }: Opened): void => {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const page = getComputedStyle(tag).direction === 'rtl' ? 'rtl' : 'ltr';
    const at = placeCard(tag.getBoundingClientRect(), card.getBoundingClientRect(), { width, height }, page);
    card.style.left = `${at.left}px`;
    card.style.top = `${at.top}px`;
  };

  const fill = (which: Opened, content: CardContent): void => {
    if (opened !== which || ports.gone()) return;
    const focused = which.card.contains(document.activeElement);
    which.buttons = fillCard(which.card, which.key, content, words(), {
      close,
      correct: (to) => void correct(which, to),
      tune: ports.tune,
    });
    position(which);
    if (focused || (which.pinned && content.kind === 'reasons')) focusFirst(which);
  };

  const explain = async (which: Opened, notKept: boolean): Promise<void> => {
    const explanation = await ports.explain(which.id);
    if (explanation === 'gone') fill(which, { kind: 'gone' });
    else if (explanation === null) fill(which, { kind: 'missing' });
    else fill(which, { kind: 'reasons', explanation, notKept });
  };

  const correct = async (which: Opened, to: CorrectedCategory | null): Promise<void> => {
    const ended = await ports.correct(which.id, to);
    if (ended === 'gone') fill(which, { kind: 'gone' });
    else await explain(which, ended === 'not-kept');
  };

  const open = (tag: HTMLElement, pinned: boolean): void => {
    clearTimeout(timer);
    const id = tag.getAttribute(tagAttributes.id);
    const key = tag.getAttribute(tagAttributes.key) ?? '';
    if (id === null || ports.gone()) return;
    if (opened?.tag === tag && opened.id === id) {
      if (pinned && !opened.pinned) {
        opened.pinned = true;
        focusFirst(opened);
      }
      return;
    }
    close();
    const card = node(document, 'div', {
      [ours]: 'reasons',
      role: 'dialog',
      popover: 'manual',
      lang: words().language,
      dir: words().direction,
      tabindex: '-1',
      'data-no-focus-lock': 'true',
    });
    const which: Opened = { tag, card, id, key, pinned, buttons: new Map() };
    opened = which;
    heedFor(tag);
    document.body.append(card);
    card.showPopover();
    tag.setAttribute('aria-expanded', 'true');
    fill(which, { kind: 'loading' });
    if (pinned) card.focus();
    void explain(which, false);
  };

  const tagWith = (target: EventTarget | null): HTMLElement | null => {
    const element = target instanceof Element ? target.closest(tagSelector) : null;
    return element instanceof HTMLElement ? element : null;
  };
  const tagAt = ({ target }: Event): HTMLElement | null => tagWith(target);
  const inCard = (event: Event): boolean =>
    opened !== null && event.target instanceof Node && opened.card.contains(event.target);

  const press = (target: EventTarget | null): void => {
    for (const [button, act] of opened?.buttons ?? []) {
      if (!(target instanceof Node) || !button.contains(target)) continue;
      act();
      return;
    }
  };

  const onPointer = (event: Event): void => {
    const tag = tagAt(event);
    if (tag !== null || inCard(event)) {
      // The page must not see it; a drag that starts on the tag is the browser's own and still works.
      event.stopPropagation();
      // Whoever presses clicks, drags or asks for a menu: what the pointer's rest would have opened does not come over it.
      if (event.type === 'pointerdown' && tag !== opened?.tag && tag !== null) close();
      if (event.type !== 'click') return;
      event.preventDefault();
      if (tag === null) press(event.target);
      else if (opened?.tag === tag && opened.pinned) close();
      else open(tag, true);
    } else if (event.type === 'pointerdown') close();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && opened !== null) {
      event.stopPropagation();
      event.preventDefault();
      close();
      return;
    }
    const tag = tagAt(event);
    if (tag === null && !inCard(event)) return;
    if (event.key === 'Tab') {
      if (opened !== null && inCard(event) && event.type === 'keydown') turnFocus(opened.buttons, event);
      return;
    }
    event.stopPropagation();
    if (tag === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    if (event.type === 'keydown') open(tag, true);
  };

  const hover = (tag: HTMLElement): void => {
    hovering = true;
    heedFor(tagWith(document.activeElement));
    later(() => tag.isConnected && !opened?.pinned && open(tag, false), hoverDelay);
  };
  const onOver = (event: Event): void => {
    const tag = tagAt(event);
    if (tag !== null) return;
    if (inCard(event)) clearTimeout(timer);
    else if (opened !== null && !opened.pinned) later(close, leaveDelay);
    else {
      clearTimeout(timer);
      hovering = false;
      heedFor(tagWith(document.activeElement));
    }
  };

  const onScroll = (event: Event): void => {
    if (opened === null || inCard(event)) return;
    if (opened.pinned && opened.tag.isConnected) position(opened);
    else close();
  };

  const onFocus = (event: FocusEvent): void => {
    const tag = tagAt(event);
    if (returning) return;
    heedFor(tag);
    if (tag?.matches(`[${ours}]:focus-visible`)) open(tag, false);
    else if (tag === null && !inCard(event) && opened !== null) close();
  };

  const opener: ReasonsOnPage = { open: (tag) => open(tag, true), hover };
  const view = document.defaultView;
  if (view === null) return opener;
  const heed = heeding(view, { onKey, onOver, onScroll, onResize: close }, signal);
  heedFor = (focused) =>
    heed({ keys: focused !== null || opened !== null, pointer: hovering || opened !== null, moves: opened !== null });
  const capture = { capture: true, signal };
  dragThrough(view, signal);
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'dblclick'] as const) {
    view.addEventListener(type, onPointer, capture);
  }
  view.addEventListener('focusin', onFocus, capture);
  signal.addEventListener('abort', close);
  return opener;
};
