import type { CrowdPorts } from './crowd.ts';

/** Elements in a run, of which the first and the last are watched. */
const longest = 6;
/** How many levels above them two neighbours of a list meet at most. */
const deepest = 4;

/** Neighbours of one list, in its order. */
interface Run {
  members: Element[];
  /** What its last member is in, the nearest first, as far up as two neighbours meet. */
  around: readonly Element[];
  /** How many levels above its members they meet; 0 while there is only one. */
  level: number;
  /** Those that are watched, and whether each is known to be far. */
  ends: Map<Element, boolean>;
  /** Its members were told to be far. */
  told: boolean;
}

/** What an element is in, the nearest first, so many levels up. */
const aroundOf = (element: Element, levels: number): Element[] => {
  const around: Element[] = [];
  for (let at = element.parentElement; at !== null && around.length < levels; at = at.parentElement) around.push(at);
  return around;
};
/** How many levels above them two elements meet by what they are in; 0 where that is too far up, or nowhere. */
const levelOf = (one: readonly Element[], other: readonly Element[]): number => {
  for (let at = 0; at < one.length; at += 1) if (one[at] === other[at]) return at + 1;
  return 0;
};

/**
 * Watches of each run of neighbours the first and the last only, for a browser works out where each watched element is with every frame
 * in which anything was laid out: of thousands that is several milliseconds each time. Where one end is near the whole run is; where
 * both are far nothing between them is in the window, for what is far is half a window away: the four between would have to be higher
 * than two windows. An element that is watched again may have moved, and is no part of its run any more.
 */
export const inRuns =
  (nearWatch: CrowdPorts['nearWatch']): CrowdPorts['nearWatch'] =>
  (said) => {
    const runOf = new Map<Element, Run>();
    /** The run that takes whoever comes next to its last member, until the script's turn is over. */
    let open: Run | null = null;
    /** The nearest that any two have met: those who meet further up are of two lists. */
    let lowest = deepest;

    const watched = nearWatch((near, far) => {
      const close: Element[] = [];
      const distant: Element[] = [];
      for (const element of near) {
        const run = runOf.get(element);
        if (run === undefined) continue;
        close.push(...run.members);
        dissolve(run);
      }
      for (const element of far) {
        const run = runOf.get(element);
        if (run === undefined) continue;
        run.ends.set(element, true);
        if (run.told || ![...run.ends.values()].every((isFar) => isFar)) continue;
        run.told = true;
        distant.push(...run.members);
      }
      if (close.length > 0 || distant.length > 0) said(close, distant);
    });

    const watchEnd = (run: Run, element: Element | undefined): void => {
      if (element === undefined || run.ends.has(element)) return;
      run.ends.set(element, false);
      watched.watch(element);
    };
    const close = (): void => {
      if (open !== null) watchEnd(open, open.members.at(-1));
      open = null;
    };
    const dissolve = (run: Run): void => {
      for (const end of run.ends.keys()) watched.leave(end);
      for (const member of run.members) runOf.delete(member);
      if (run === open) open = null;
    };
    const leave = (element: Element): void => {
      const run = runOf.get(element);
      if (run === undefined) return;
      runOf.delete(element);
      run.members.splice(run.members.indexOf(element), 1);
      if (run.ends.delete(element)) watched.leave(element);
      if (run === open) close();
      watchEnd(run, run.members[0]);
      watchEnd(run, run.members.at(-1));
    };
    const begin = (element: Element, around: readonly Element[]): Run => {
      const run: Run = { members: [element], around, level: 0, ends: new Map(), told: false };
      runOf.set(element, run);
      watchEnd(run, element);
      return run;
    };
    /** Puts an element at the end of a run, and tells whether it belongs there. */
    const append = (run: Run, element: Element, around: readonly Element[]): boolean => {
      const level = run.members.length >= longest ? 0 : levelOf(around, run.around);
      if (level === 0 || (run.level !== 0 && run.level !== level)) return false;
      lowest = level;
      run.level = level;
      run.around = around;
      run.members.push(element);
      runOf.set(element, run);
      return true;
    };

    return {
      watch: (element) => {
        if (runOf.has(element)) {
          leave(element);
          begin(element, []);
          return;
        }
        const around = aroundOf(element, lowest);
        if (open !== null && append(open, element, around)) return;
        if (open === null) queueMicrotask(close);
        else close();
        open = begin(element, around);
      },
      leave,
      end: () => {
        watched.end();
        runOf.clear();
        open = null;
      },
    };
  };
