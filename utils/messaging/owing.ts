import { firstRetry, longestRetry } from './until-kept.ts';

/** What is given in parcels, and to whom. */
export interface OwingOptions<Parcel> {
  /** Gives a parcel; whether all of it is kept. */
  send(parcel: Parcel): Promise<boolean>;
  /** What of a parcel that was not kept still holds; null when nothing does. */
  still(parcel: Parcel): Parcel | null;
  /** All that was owed is kept by now, or does not hold any more. */
  paid?(): void;
  /** Whether nobody takes anything any more. */
  isOver(): boolean;
  signal: AbortSignal;
}

/** What was given and not kept is owed: it is given again, later and later, until it is. */
export interface Owing<Parcel> {
  /** Gives a parcel; resolves when that was tried once. */
  give(parcel: Parcel): Promise<void>;
  /** Gives at once what is owed, without the wait. */
  payNow(): void;
  /** Whether something is not kept yet. */
  owes(): boolean;
}

/** Sees to it that all that is given is kept in the end, in the order in which it was given. */
export const owing = <Parcel>({ send, still, paid, isOver, signal }: OwingOptions<Parcel>): Owing<Parcel> => {
  let owed: Parcel[] = [];
  let paying = 0;
  let delay = firstRetry;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const payLater = (): void => {
    if (retry !== undefined || signal.aborted || isOver()) return;
    retry = setTimeout(() => void pay(), delay);
    delay = Math.min(longestRetry, 2 * delay);
  };

  const pay = async (): Promise<void> => {
    const due = owed;
    owed = [];
    paying += 1;
    for (const [at, parcel] of due.entries()) {
      if (signal.aborted) break;
      const left = still(parcel);
      if (left === null || (await send(left))) continue;
      owed = [left, ...due.slice(at + 1), ...owed];
      break;
    }
    paying -= 1;
    retry = undefined;
    if (owed.length > 0) {
      payLater();
      return;
    }
    delay = firstRetry;
    if (!signal.aborted) paid?.();
  };

  signal.addEventListener('abort', () => clearTimeout(retry));
  return {
    give: async (parcel) => {
      if (signal.aborted || (await send(parcel))) return;
      owed.push(parcel);
      payLater();
    },
    payNow: () => {
      if (owed.length === 0) return;
      clearTimeout(retry);
      void pay();
    },
    owes: () => paying > 0 || owed.length > 0,
  };
};
