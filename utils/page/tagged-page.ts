import type { Verdict } from '../model/verdict.ts';
import { type CrowdPorts, crowd, mostAtOnce } from './crowd.ts';
import { elementsById } from './elements-by-id.ts';
import { type FramePorts, frameQueue } from './frame-queue.ts';
import { knownVerdicts } from './known-verdicts.ts';
import { drawTag, type Standing, speaks, type TagWords } from './tag.ts';
import { tally } from './tally.ts';

/** What a page with tags asks and tells. */
export interface TaggedPageOptions<One extends Standing> {
  /** The ticket an element of the page stands for, null when for none. Reads the DOM only; never throws. */
  sight(element: Element): One | null;
  /**
   * An element was looked at and stands for a ticket; `first` when it did not stand for this one before and has not changed while nobody
   * looked at it. `far` from the window it has no tag; once it comes near it is looked at again.
   */
  stands(standing: One, first: boolean, far: boolean): void;
  /** A tag was drawn for the first time. */
  drawn(tag: HTMLElement): void;
  /** All that was to be done is done; `all` is false where those far from the window are still to be looked at. */
  settled(all: boolean): void;
  words: TagWords;
  ports: FramePorts & CrowdPorts;
}

/** The tickets on a page and their tags. */
export interface TaggedPage {
  /** An element appeared, changed or left: it is looked at in the next frame. */
  touch(element: Element): void;
  /** These have appeared at once, with others if they are not all. */
  touchAll(elements: readonly Element[], ofAll: number): void;
  /** Verdicts have come: the tags of these tickets are drawn in the next frame. */
  judge(verdicts: Readonly<Record<string, Verdict>>): void;
  /** There is no verdict on these tickets any more: their tags go. */
  unjudge(ids: readonly string[]): void;
  /** Tags are drawn (true) or taken away (false). They are not drawn until this was said. */
  show(on: boolean): void;
  /** The words have changed: every tag is drawn again. */
  redraw(): void;
  /** The ids of the tickets that stand on the page now. */
  ids(): string[];
  /** The ids of tickets with a verdict that do not stand on the page now. */
  absent(): string[];
  /** The elements that stand for a ticket now; where none is known those far from the window are looked at for it. */
  elementsOf(id: string): Element[];
  /** Whether those far from the window are looked at, too, in idle time. Until this was said they are not. */
  lookFar(on: boolean): void;
  /** Whether there are any far from the window. */
  hasFar(): boolean;
  /** The tag of an element; one that has none yet because it is far from the window is drawn now. */
  tagOf(element: Element): HTMLElement | null;
  /** Draws at once the tags that cards far from the window go without, for a page that is about to be printed. */
  drawFar(): void;
  /** The ticket that a part of the page belongs to, the innermost; null when to none. */
  standingAt(part: Element): Standing | null;
  /** How many elements stand for a ticket now, by the surface that recognised them. */
  readonly surfaces: ReadonlyMap<string, number>;
  /** The elements that a surface has recognised. */
  elementsBy(surface: string): Element[];
  wake(): void;
  /** Takes every tag away and forgets what stood where; verdicts are kept. */
  clear(): void;
}

/**
 * Keeps the tags of a page in step with its elements and with the verdicts: each element is looked at and its tag drawn
 * within one frame queue, so that a burst costs each element once and no frame much. Of a crowd only what is near the window
 * is looked at and drawn; the others when they come near, and where that is wanted they are looked at before, in idle time.
 */
export const taggedPage = <One extends Standing>({
  sight,
  stands,
  drawn,
  settled,
  words,
  ports,
}: TaggedPageOptions<One>): TaggedPage => {
  const held = new Map<Element, One>();
  const tagAt = new Map<Element, HTMLElement>();
  const byId = elementsById();
  const verdicts = knownVerdicts();
  const unseen = new Set<Element>();
  const surfaces = tally();
  let shown = false;

  const release = ({ id, surface, element }: One): void => {
    byId.delete(id, element);
    surfaces.count(surface, -1);
  };
  const untag = (element: Element): void => {
    tagAt.get(element)?.remove();
    tagAt.delete(element);
  };
  const leave = (element: Element): void => {
    among.forget(element);
    const before = held.get(element);
    if (before === undefined) return;
    held.delete(element);
    untag(element);
    release(before);
  };

  /** `changed`: it is looked at because something in it did. */
  const look = (element: Element, changed = false): void => {
    const standing = element.isConnected ? sight(element) : null;
    if (standing === null) {
      leave(element);
      return;
    }
    const before = held.get(element);
    const far = among.isFar(element);
    const first = before?.id !== standing.id && !(far && changed);
    if (before) release(before);
    byId.add(standing.id, element);
    surfaces.count(standing.surface, 1);
    held.set(element, standing);
    stands(standing, first, far);
  };

  const draw = (element: Element): void => {
    const standing = held.get(element);
    if (standing === undefined || among.isFar(element)) return;
    const verdict = verdicts.get(standing.id);
    if (!shown || verdict === undefined || !speaks(verdict)) {
      untag(element);
      return;
    }
    const place = standing.place();
    // What has no room for a tag is not of the form that its surface knows, or not any more.
    if (place === null) {
      leave(element);
      return;
    }
    const before = tagAt.get(element) ?? null;
    const tag = drawTag(before, place, standing, verdict, words);
    if (tag === before) return;
    drawn(tag);
    tagAt.set(element, tag);
  };

  const queue = frameQueue<Element>(
    (element) => {
      if (among.holdsBack(element)) return;
      if (unseen.delete(element)) look(element, true);
      draw(element);
    },
    () => {
      among.rest();
      if (among.undecided === 0) settled(!among.waits);
    },
    ports,
  );
  const among = crowd(ports, {
    near: (elements) => {
      for (const element of elements) {
        unseen.add(element);
        queue.add(element);
      }
    },
    far: (element) => lookOnce(element),
    done: () => settled(!among.waits),
  });
  const lookOnce = (element: Element): void => {
    if (unseen.delete(element) || !held.has(element)) look(element);
  };
  /** Draws a far one before it has come near. */
  const drawNow = (element: Element): void => {
    if (!among.isFar(element)) return;
    among.forget(element);
    look(element);
    draw(element);
  };
  const redraw = (): void => {
    for (const element of held.keys()) if (!among.isFar(element)) queue.add(element);
  };

  const touch = (element: Element): void => {
    unseen.add(element);
    // What has left is none of those that came.
    if (!element.isConnected) among.forget(element);
    else if (!held.has(element)) among.arrive(element);
    queue.add(element);
  };

  return {
    touch,
    touchAll: (elements, ofAll) => {
      const crowded = ofAll > mostAtOnce;
      for (const element of elements) {
        if (crowded && !held.has(element)) among.join(element);
        else touch(element);
      }
    },
    judge: (fresh) => {
      const changed = (id: string): void => {
        for (const element of byId.of(id)) if (!among.isFar(element)) queue.add(element);
      };
      verdicts.take(fresh, changed, byId.has);
    },
    unjudge: (ids) => {
      for (const id of ids) {
        if (!verdicts.delete(id)) continue;
        for (const element of byId.of(id)) queue.add(element);
      }
    },
    show: (on) => {
      if (shown === on) return;
      shown = on;
      redraw();
    },
    redraw,
    ids: () => [...byId.ids()],
    absent: () => [...verdicts.ids()].filter((id) => !byId.has(id)),
    elementsOf: (id) => {
      if (!byId.has(id)) for (const element of among.distant.keys()) lookOnce(element);
      return [...byId.of(id)];
    },
    lookFar: among.goThrough,
    hasFar: () => among.distant.size > 0,
    tagOf: (element) => {
      drawNow(element);
      return tagAt.get(element) ?? null;
    },
    drawFar: () => {
      for (const element of [...among.distant.keys()]) drawNow(element);
    },
    standingAt: (part) => {
      for (let at: Element | null = part; at !== null; at = at.parentElement) {
        const standing = held.get(at);
        if (standing) return standing;
      }
      return null;
    },
    surfaces: surfaces.counts,
    elementsBy: (surface) => [...held.values()].filter((one) => one.surface === surface).map(({ element }) => element),
    wake: () => {
      queue.wake();
      among.wake();
    },
    clear: () => {
      queue.clear();
      unseen.clear();
      among.clear();
      for (const element of [...held.keys()]) leave(element);
    },
  };
};
