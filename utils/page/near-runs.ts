import type { CrowdPorts, NearWatch } from './crowd.ts';

/** Elements in a run: as many as lie within the part of a window below on nearly all boards, with the one that ends it. */
const longest = 4;
/**
 * So much of the window, each way, may lie between two that are watched. Less than what is near of the part of a page that is scrolled:
 * of the smallest there is, which takes three fifths of the window, near is more than that with a seventh of it on either side.
 */
const mostBetween = 0.75;
/** How many levels above them two neighbours of a list meet at most. */
const deepest = 4;

/** Where an element is that is not near, as the browser tells it: an `IntersectionObserverEntry`. */
export interface Placed {
  target: Element;
  boundingClientRect: Pick<DOMRectReadOnly, 'top' | 'bottom' | 'left' | 'right'>;
}

/** How a browser watches elements one by one. */
export type WatchOfEach = (said: (near: readonly Element[], far: readonly Placed[]) => void) => NearWatch;

/** Neighbours of one list, in its order. */
interface Run {
  members: Element[];
  /** What holds the list, as far as is known: null while there is only one member. */
  list: Element | null;
  /** Those that are watched for it, and what was told of each that is known to be far: the first, and what it ends at. */
  ends: Map<Element, Placed | null>;
  /** The first of the next run of the list, where this one ends; null where it ends at its own last. */
  after: Element | null;
  /** The run that ends where this one begins. */
  before: Run | null;
  /** Its members were told to be far. */
  told: boolean;
}

/** The nearest that two elements are both in, and how many levels above them; null where that is too far up, or nowhere. */
const meetingOf = (one: Element, other: Element, levels: number): { list: Element; level: number } | null => {
  let [first, second] = [one.parentElement, other.parentElement];
  for (let level = 1; level <= levels && first !== null && second !== null; level += 1) {
    if (first === second) return { list: first, level };
    [first, second] = [first.parentElement, second.parentElement];
  }
  return null;
};

/**
 * Watches one of a few neighbours only, for a browser works out where each watched element is with every frame in which anything was
 * laid out: of thousands that is several milliseconds each time. A run lies between two that are watched, its first and the first of
 * the next. Where one of them is near the whole run is; where both are far nothing between them is in the window, for the window is
 * larger than that. Where it is not, each of the run is watched. An element that is watched again may have moved, and is no part of its
 * run any more.
 */
export const inRuns =
  (watchOfEach: WatchOfEach, windowSize: () => { width: number; height: number }): CrowdPorts['nearWatch'] =>
  (said) => {
    const runOf = new Map<Element, Run>();
    /** The run that an element is an end of without being in it. */
    const closedBy = new Map<Element, Run>();
    /** The run that takes whoever comes next to its last member, until the script's turn is over. */
    let open: Run | null = null;
    /** The nearest that any two have met: those who meet further up are of two lists. */
    let lowest = deepest;
    /** How many pairs in a row have met there. */
    let met = 0;

    const watched = watchOfEach((near, far) => {
      const close: Element[] = [];
      const distant: Element[] = [];
      const nearRuns = new Set(near.flatMap(runsAt));
      for (const run of nearRuns) {
        close.push(...run.members);
        dissolve(run);
      }
      for (const placed of far) {
        for (const run of runsAt(placed.target)) {
          if (run.told) continue;
          run.ends.set(placed.target, placed);
          if (!isFar(run)) continue;
          run.told = true;
          distant.push(...run.members);
        }
      }
      if (close.length > 0 || distant.length > 0) said(close, distant);
    });

    /** The runs that an element is an end of. */
    const runsAt = (element: Element): Run[] =>
      [closedBy.get(element), runOf.get(element)].filter((run) => run !== undefined);
    /** Whether all of a run is known to be far; where the window may be between its ends each of it is watched from now on. */
    const isFar = (run: Run): boolean => {
      for (const place of run.ends.values()) if (place === null) return false;
      if (run.members.every((member) => run.ends.has(member)) || !isApart(run)) return true;
      for (const member of run.members) watchEnd(run, member);
      return false;
    };
    /** Whether so much lies between the first of a run and what it ends at that the window may be there. */
    const isApart = ({ members, ends, after }: Run): boolean => {
      const [first] = members;
      const last = after ?? members.at(-1);
      const one = first && ends.get(first)?.boundingClientRect;
      const other = last && ends.get(last)?.boundingClientRect;
      if (!one || !other) return false;
      const { width, height } = windowSize();
      const between = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
      const beside = Math.max(one.left, other.left) - Math.min(one.right, other.right);
      return between > mostBetween * height || beside > mostBetween * width;
    };
    /** With the one that nothing was told of yet gone, a run may be known to be far. */
    const judgeLater = (run: Run): void => {
      queueMicrotask(() => {
        const [first] = run.members;
        if (run.told || first === undefined || runOf.get(first) !== run || !isFar(run)) return;
        run.told = true;
        said([], [...run.members]);
      });
    };
    const watchEnd = (run: Run, element: Element | undefined): void => {
      if (element === undefined || run.ends.has(element)) return;
      run.ends.set(element, null);
      watched.watch(element);
    };
    /** A run that ended at the beginning of another ends at its own last again. */
    const openAgain = (run: Run): void => {
      const { before } = run;
      const [first] = run.members;
      if (before === null || first === undefined) return;
      run.before = null;
      closedBy.delete(first);
      before.after = null;
      before.ends.delete(first);
      watchEnd(before, before.members.at(-1));
    };
    const close = (): void => {
      if (open !== null) watchEnd(open, open.members.at(-1));
      open = null;
    };
    const dissolve = (run: Run): void => {
      openAgain(run);
      const { after } = run;
      if (after !== null) {
        // The next run begins there, and goes on.
        closedBy.delete(after);
        const next = runOf.get(after);
        if (next !== undefined) next.before = null;
      }
      for (const end of run.ends.keys()) if (end !== after) watched.leave(end);
      for (const member of run.members) runOf.delete(member);
      if (run === open) open = null;
    };
    const leave = (element: Element): void => {
      const run = runOf.get(element);
      if (run === undefined) return;
      if (element === run.members[0]) openAgain(run);
      runOf.delete(element);
      run.members.splice(run.members.indexOf(element), 1);
      if (run.ends.delete(element)) watched.leave(element);
      if (run === open) close();
      if (run.members.length === 0) {
        dissolve(run);
        return;
      }
      watchEnd(run, run.members[0]);
      if (run.after === null) watchEnd(run, run.members.at(-1));
      judgeLater(run);
    };
    const begin = (element: Element, before: Run | null): Run => {
      const run: Run = { members: [element], list: null, ends: new Map(), after: null, before, told: false };
      runOf.set(element, run);
      watchEnd(run, element);
      if (before !== null) {
        before.after = element;
        before.ends.set(element, null);
        closedBy.set(element, before);
      }
      return run;
    };
    /** The list that an element continues after the last of a run; null where it continues none. */
    const continued = ({ members, list }: Run, element: Element): Element | null => {
      // Once it is known how far up lists are the holder of this one is asked, which takes no walk up for each of thousands.
      if (list !== null && met > 1) return list.contains(element) ? list : null;
      const last = members.at(-1);
      const meeting = last === undefined ? null : meetingOf(last, element, lowest);
      if (meeting === null || (list !== null && list !== meeting.list)) return null;
      met = meeting.level === lowest ? met + 1 : 1;
      lowest = meeting.level;
      return meeting.list;
    };

    /** Whether an element comes next in the list of a full run, and not only within what holds several. */
    const goesOn = ({ members, list }: Run, element: Element): boolean => {
      const last = members.at(-1);
      return list !== null && last !== undefined && meetingOf(last, element, deepest)?.list === list;
    };

    return {
      watch: (element) => {
        if (runOf.has(element)) {
          leave(element);
          begin(element, null);
          return;
        }
        if (open === null) queueMicrotask(close);
        else if (open.members.length >= longest) {
          if (!goesOn(open, element)) close();
        } else {
          const list = continued(open, element);
          if (list !== null) {
            open.list = list;
            open.members.push(element);
            runOf.set(element, open);
            return;
          }
          close();
        }
        open = begin(element, open);
      },
      leave,
      end: () => {
        watched.end();
        runOf.clear();
        closedBy.clear();
        open = null;
      },
    };
  };
