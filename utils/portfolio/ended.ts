import type { Ledger } from '../model/ledger.ts';
import { minuteNow } from './calendar.ts';

/** The ids of tickets that were over, and not touched any more, so many days ago. Those of which no date tells stay. */
export const endedBefore = (ledger: Ledger, days: number, now: Date): string[] => {
  const limit = minuteNow(now) - days * 24 * 60;
  return ledger.flatMap(({ ids, open, lives, touches }) =>
    ids.filter((_, at) => {
      const [first = 0, end = 0] = lives.starts.subarray(at, at + 2);
      const [begun = 0, last = 0] = touches.starts.subarray(at, at + 2);
      if (open[at] === 1 || first === end) return false;
      const touched = begun === last ? 0 : (touches.values[last - 1] ?? 0);
      return Math.max(lives.values[end - 1] ?? limit, touched) < limit;
    }),
  );
};
