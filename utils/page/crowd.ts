import type { FramePorts } from './frame-queue.ts';

/** Watches which elements are near the window. */
export interface NearWatch {
  /** Watches an element, or takes note that one that is watched may have moved. */
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
export const mostAtOnce = 100;
/** Idle milliseconds that are left to the browser, and elements between two looks at them. */
const leaveIdle = 2;
const portion = 8;

/** Elements of which so many appeared at once that only those near the window are drawn. */
export interface Crowd {
  /** An element has appeared, and is to be worked on in the next frame. */
  arrive(element: Element): void;
  /** An element has appeared with too many others. It is heard of again. */
  join(element: Element): void;
  /** Whether an element that is to be worked on has to wait, for it came with too many others. It is heard of again. */
  holdsBack(element: Element): boolean;
  /** Whether an element is known not to be near the window, or not known yet to be. */
  isFar(element: Element): boolean;
  /** All that are far or may be. */
  readonly distant: Pick<ReadonlyMap<Element, unknown>, 'keys' | 'size'>;
  /** Whether `far` is told of those that are far; it is not until this was said. */
  goThrough(on: boolean): void;
  /** An element has left, or is drawn although it is far. */
  forget(element: Element): void;
  /** All work of a frame is done: whoever comes next is no part of this crowd. */
  rest(): void;
  /** Elements of which nobody knows yet whether they are near. */
  readonly undecided: number;
  /** Whether `far` is still to be told of some. */
  readonly waits: boolean;
  wake(): void;
  clear(): void;
}

/**
 * Sorts a crowd by nearness: `near` is called with those that have come near the window, for good; where it is wanted `far` with each
 * of the others once, in idle time, and `done` when that is through, or when of all that came none is near. A tag far outside the
 * window costs style, layout and painting like any other, and on a board of thousands that is most of all there is to do.
 */
export const crowd = (
  ports: CrowdPorts,
  { near, far, done }: { near(elements: readonly Element[]): void; far(element: Element): void; done(): void },
): Crowd => {
  const arrived = new Set<Element>();
  /** Those who are far or may be, by whether that is known. Of thousands each further list that holds them is felt. */
  const apart = new Map<Element, boolean>();
  let undecided = 0;
  /** Those who are to be gone through, from `next` on, as they were told of; who has left meanwhile is passed over. */
  let unhurried: Element[] = [];
  let next = 0;
  let crowded = false;
  let through = false;
  let idle = false;

  const watch = ports.nearWatch((close, distant) => {
    for (const element of close) forget(element);
    let decided = false;
    for (const element of distant) {
      if (apart.get(element) !== false) continue;
      apart.set(element, true);
      undecided -= 1;
      decided = true;
      if (through) unhurried.push(element);
    }
    if (close.length > 0) near(close);
    else if (decided && undecided === 0) done();
    goOn();
  });
  const forget = (element: Element): void => {
    arrived.delete(element);
    const decided = apart.get(element);
    if (decided === undefined) return;
    if (!decided) undecided -= 1;
    apart.delete(element);
    watch.leave(element);
  };
  const join = (element: Element): void => {
    if (apart.has(element)) return;
    apart.set(element, false);
    undecided += 1;
    watch.watch(element);
  };
  const goOn = (): void => {
    if (idle || unhurried.length === 0 || ports.hidden()) return;
    idle = true;
    ports.whenIdle((left) => {
      idle = false;
      const from = next;
      while (next < unhurried.length) {
        const element = unhurried[next];
        next += 1;
        if (element !== undefined && apart.has(element)) far(element);
        if ((next - from) % portion === 0 && left() < leaveIdle) break;
      }
      if (next < unhurried.length) {
        goOn();
        return;
      }
      const any = next > from;
      unhurried = [];
      next = 0;
      if (any) done();
    });
  };

  return {
    arrive: (element) => {
      if (!apart.has(element)) arrived.add(element);
    },
    join: (element) => {
      arrived.delete(element);
      join(element);
    },
    holdsBack: (element) => {
      // It has changed, and may stand elsewhere now.
      if (apart.has(element)) watch.watch(element);
      if (arrived.size > mostAtOnce) crowded = true;
      if (!arrived.delete(element) || !crowded) return false;
      join(element);
      return true;
    },
    isFar: (element) => apart.has(element),
    distant: apart,
    goThrough: (on) => {
      if (on === through) return;
      through = on;
      unhurried = [];
      next = 0;
      if (!on) return;
      for (const [element, isDecided] of apart) if (isDecided) unhurried.push(element);
      goOn();
    },
    forget,
    rest: () => {
      crowded = false;
    },
    get undecided() {
      return undecided;
    },
    get waits() {
      return unhurried.length > 0;
    },
    wake: goOn,
    clear: () => {
      watch.end();
      arrived.clear();
      apart.clear();
      unhurried = [];
      [undecided, next] = [0, 0];
    },
  };
};
