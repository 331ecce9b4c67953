/** A place is dull after so many batches of changes in which it brought nothing but texts and bare elements. */
const boring = 5;
/** Dull places that have changed are looked at together after so many milliseconds, and the later the longer nothing is found there. */
const patience = 400;
const mostPatience = 1_600;
/** Only a place with at most so many elements is dull: looking at it later then costs no more than what was added. */
const largest = 64;

/** Places in which something changes all the time that has nothing to do with tickets: clocks, counters, animations. */
export interface DullPlaces {
  /** Whether a change there can wait. It is looked at with the next look, so it need not be looked into now. */
  putsOff(place: Node): boolean;
  /** A batch of changes begins. */
  begin(): void;
  /** A change there had to do with no ticket, and brought nothing but texts and bare elements. */
  bores(place: Node): void;
  /** A change there was of another kind. */
  wakes(place: Node): void;
  /** A ticket has come there: neither the place nor anything around it is dull, now or ever. */
  holds(place: Element | null): void;
}

/**
 * Learns which places of a page are dull, and lets `look` look at those that have changed since a little while. Each record
 * that is looked into costs a page that changes with each frame; that a place is dull costs one question.
 */
export const dullPlaces = (
  look: (places: readonly Node[]) => void,
  isTicket: (element: Element) => boolean,
  signal: AbortSignal,
): DullPlaces => {
  const known = new WeakMap<Node, { times: number; batch: number }>();
  const holding = new WeakSet<Node>();
  const changed = new Set<Node>();
  /** The two that were put off last: most often it is one of them again. */
  let latest: Node | null = null;
  let other: Node | null = null;
  let batch = 0;
  let wait = patience;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookNow = (): void => {
    timer = undefined;
    latest = null;
    other = null;
    const places = [...changed];
    changed.clear();
    wait = Math.min(2 * wait, mostPatience);
    look(places);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  const isLargeOrHolds = (place: Element): boolean => {
    const within = place.getElementsByTagName('*');
    if (within.length > largest) return true;
    for (let at = 0; at < within.length; at += 1) {
      const element = within[at];
      if (element !== undefined && isTicket(element)) return true;
    }
    return false;
  };

  return {
    putsOff: (place) => {
      if (place === latest || place === other) return true;
      const dull = known.get(place);
      if (dull === undefined || dull.times < boring) return false;
      other = latest;
      latest = place;
      changed.add(place);
      timer ??= setTimeout(lookNow, wait);
      return true;
    },
    begin: () => {
      batch += 1;
    },
    bores: (place) => {
      if (holding.has(place)) return;
      const one = known.get(place);
      if (one === undefined) known.set(place, { times: 1, batch });
      else if (one.batch !== batch) {
        one.batch = batch;
        one.times += 1;
        if (one.times < boring) return;
        wait = patience;
        if (!(place instanceof Element)) return;
        if (isLargeOrHolds(place)) one.times = Number.NEGATIVE_INFINITY;
      }
    },
    wakes: (place) => {
      if (!known.delete(place)) return;
      wait = patience;
      latest = null;
      other = null;
    },
    holds: (place) => {
      for (let at = place; at !== null && !holding.has(at); at = at.parentElement) {
        holding.add(at);
        known.delete(at);
      }
      latest = null;
      other = null;
    },
  };
};
