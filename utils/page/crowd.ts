import type { FramePorts } from './frame-queue.ts';

/** Watches which elements are near the window. */
export interface NearWatch {
  watch(element: Element): void;
  leave(element: Element): void;
  /** Watches none any more. */
  end(): void;
}

/** What a crowd needs of the platform; tests stand in for it. */
export interface CrowdPorts {
  /** `said` is told of each watched element whether it is near, soon after it is watched and whenever that has changed. */
  nearWatch(said: (near: readonly Element[], far: readonly Element[]) => void): NearWatch;
  /** Calls `work` when the browser has nothing better to do; `left` tells how many milliseconds it has then. */
  whenIdle(work: (left: () => number) => void): void;
  hidden: FramePorts['hidden'];
}

/** Elements that appear at once: up to so many are drawn in the same frame, wherever they stand. */
const mostAtOnce = 100;
/** Idle milliseconds that are left to the browser, and elements between two looks at them. */
const leaveIdle = 2;
const portion = 8;

/** Elements of which so many appeared at once that only those near the window are drawn. */
export interface Crowd {
  /** An element has appeared, and is to be worked on in the next frame. */
  arrive(element: Element): void;
  /** Whether an element that is to be worked on has to wait, for it came with too many others. It is heard of again. */
  holdsBack(element: Element): boolean;
  /** Whether an element is known not to be near the window, or not known yet to be. */
  isFar(element: Element): boolean;
  /** An element has left, or is drawn although it is far. */
  forget(element: Element): void;
  /** All work of a frame is done: whoever comes next is no part of this crowd. */
  rest(): void;
  /** Elements of which nobody knows yet whether they are near. */
  readonly undecided: number;
  wake(): void;
  clear(): void;
}

/**
 * Sorts a crowd by nearness: `near` is called with those that have come near the window, for good; `far` with each of the
 * others once, in idle time, and `done` when that is through. A tag far outside the window costs style, layout and painting like
 * any other, and on a board of thousands that is most of all there is to do.
 */
export const crowd = (
  ports: CrowdPorts,
  { near, far, done }: { near(elements: readonly Element[]): void; far(element: Element): void; done(): void },
): Crowd => {
  const arrived = new Set<Element>();
  const apart = new Set<Element>();
  const undecided = new Set<Element>();
  const unhurried = new Set<Element>();
  let crowded = false;
  let idle = false;

  const watch = ports.nearWatch((close, distant) => {
    for (const element of close) forget(element);
    for (const element of distant) if (undecided.delete(element)) unhurried.add(element);
    if (close.length > 0) near(close);
    goOn();
  });
  const forget = (element: Element): void => {
    arrived.delete(element);
    undecided.delete(element);
    unhurried.delete(element);
    if (apart.delete(element)) watch.leave(element);
  };
  const goOn = (): void => {
    if (idle || unhurried.size === 0 || ports.hidden()) return;
    idle = true;
    ports.whenIdle((left) => {
      idle = false;
      let count = 0;
      for (const element of unhurried) {
        unhurried.delete(element);
        far(element);
        count += 1;
        if (count % portion === 0 && left() < leaveIdle) break;
      }
      if (unhurried.size > 0) goOn();
      else if (count > 0) done();
    });
  };

  return {
    arrive: (element) => {
      if (!apart.has(element)) arrived.add(element);
    },
    holdsBack: (element) => {
      if (arrived.size > mostAtOnce) crowded = true;
      if (!arrived.delete(element) || !crowded) return false;
      apart.add(element);
      undecided.add(element);
      watch.watch(element);
      return true;
    },
    isFar: (element) => apart.has(element),
    forget,
    rest: () => {
      crowded = false;
    },
    get undecided() {
      return undecided.size;
    },
    wake: goOn,
    clear: () => {
      watch.end();
      for (const set of [arrived, apart, undecided, unhurried]) set.clear();
    },
  };
};
