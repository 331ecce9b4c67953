import type { Sighting } from '../sites/site-adapter.ts';
import { whenIdle } from './ports.ts';
import type { Telling } from './telling.ts';

/** Cards between two looks at what is left of the idle time. */
const portion = 8;
/** Idle milliseconds that are left to the browser. */
const leaveIdle = 2;

/**
 * What the API has told of a ticket before its card was met holds for so long, in milliseconds: a card that comes later may say
 * something else by then, and nobody has seen it change.
 */
const holdsFor = 10_000;

/** What needs to be told of the page, and what is to be read by the API because of it. */
export interface PageEvidenceOptions {
  tell: Pick<Telling, 'see' | 'note' | 'flush'>;
  /** The page shows something else than the API said of these. */
  renew(keys: readonly string[]): void;
  signal: AbortSignal;
  /** Calls `work` when there is time; tests stand in for it. */
  idle?: typeof whenIdle;
  /** Milliseconds, as `performance.now()`; tests stand in for it. */
  now?: () => number;
}

/** When the page is read for what it shows of its tickets. */
export interface PageEvidence {
  /** A card was looked at. `again` when its ticket has been seen before and it may have changed. */
  saw(id: string, sighting: Sighting, far: boolean, again: boolean): void;
  /** The API has told of these and it is kept. */
  known(ids: readonly string[]): void;
  /** Whether it has, so short ago that it need not be asked. */
  knows(id: string): boolean;
  /** The API tells no more for now: what only the page knows is read from it. */
  alone(): void;
  /** Cards that may have changed are read again when there is time. */
  lookAgain(): void;
}

/**
 * Reads a card at once where somebody may look at it. One far from the window is left to the site's API, which says more and
 * costs the page less; only when that does not tell of it the card is read, in idle time.
 */
export const pageEvidence = (options: PageEvidenceOptions): PageEvidence => {
  const { tell, renew, signal, idle = whenIdle, now = () => performance.now() } = options;
  /** Tickets whose card was read, so that a change shows. */
  const read = new Set<string>();
  /** What the API has told of, and when it did last. */
  const told = new Map<string, number>();
  /** Tickets whose card was met far away: what changes there since is seen. */
  const met = new Set<string>();
  const distant = new Map<string, Sighting>();
  /** Changed while far away. */
  const stirred = new Set<string>();
  const looked = new Map<string, Sighting>();
  const basis = new Map<string, Sighting>();
  let busy = false;

  const knows = (id: string): boolean => now() - (told.get(id) ?? Number.NEGATIVE_INFINITY) < holdsFor;
  const see = (sighting: Sighting): boolean => tell.see(sighting.read(), sighting.aside === true);

  const readNow = (id: string, sighting: Sighting): void => {
    read.add(id);
    distant.delete(id);
    const isStirred = stirred.delete(id);
    if (!isStirred && (met.has(id) ? told.has(id) : knows(id))) {
      basis.set(id, sighting);
      return;
    }
    see(sighting);
    if (isStirred) renew([sighting.key]);
  };

  const takeOne = (): boolean => {
    for (const [id, sighting] of basis) {
      basis.delete(id);
      if (sighting.element.isConnected) tell.note(sighting.read());
      return true;
    }
    for (const [id, sighting] of looked) {
      looked.delete(id);
      if (sighting.element.isConnected && see(sighting)) renew([sighting.key]);
      return true;
    }
    return false;
  };
  const inIdleTime = (one: () => boolean, done: () => void): void => {
    idle((left) => {
      for (let count = 1; !signal.aborted && one(); count += 1) {
        if (count % portion !== 0 || left() >= leaveIdle) continue;
        inIdleTime(one, done);
        return;
      }
      done();
    });
  };

  return {
    saw: (id, sighting, far, again) => {
      if (read.has(id)) {
        if (again) looked.set(id, sighting);
        return;
      }
      if (!far) {
        readNow(id, sighting);
        return;
      }
      met.add(id);
      if (!told.has(id)) distant.set(id, sighting);
      else if (again) stirred.add(id);
    },
    known: (ids) => {
      for (const id of ids) {
        told.set(id, now());
        distant.delete(id);
      }
    },
    knows,
    alone: () => {
      if (distant.size === 0) return;
      const one = (): boolean => {
        for (const [id, sighting] of distant) {
          distant.delete(id);
          if (!sighting.element.isConnected) continue;
          read.add(id);
          see(sighting);
          return true;
        }
        return false;
      };
      inIdleTime(one, tell.flush);
    },
    lookAgain: () => {
      if (busy || (looked.size === 0 && basis.size === 0)) return;
      busy = true;
      inIdleTime(takeOne, () => {
        busy = false;
        tell.flush();
      });
    },
  };
};
