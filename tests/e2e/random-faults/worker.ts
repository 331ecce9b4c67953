import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../../browser/ask.ts';
import { until } from '../../browser/until.ts';
import type { World } from './world.ts';

/** A worker that has died meanwhile does not answer at all. */
const longestSilence = 2_000;

/** Runs code in the background's worker, which is woken for it. */
export const inWorker = ({ lens, screen }: World, code: string): Promise<true> =>
  until('the worker', async () => {
    try {
      await ask(screen, 'progress', null).catch(() => null);
      const done = lens.worker().then((worker) => worker.evaluate(code).then(() => true as const));
      return await Promise.race([done.catch(() => null), pause(longestSilence, null)]);
    } catch {
      return null;
    }
  });

/** The clock of the worker, ahead by so many days until the worker dies. */
export const aheadBy = (days: number): string => `(() => {
  globalThis.realDate ??= Date;
  const { realDate } = globalThis;
  const ahead = ${days * 86_400_000};
  globalThis.Date = class extends realDate {
    constructor(...parts) {
      if (parts.length === 0) super(realDate.now() + ahead);
      else super(...parts);
    }
    static now() { return realDate.now() + ahead; }
  };
})()`;

/** The worker's database fails: at once, or in the middle of what is under way. */
export const brokenDatabase = (amidst: boolean): string => `(() => {
  globalThis.realTransaction ??= IDBDatabase.prototype.transaction;
  const { realTransaction } = globalThis;
  IDBDatabase.prototype.transaction = function (...parts) {
    if (!${amidst}) throw new DOMException('the disk has failed', 'UnknownError');
    const begun = realTransaction.apply(this, parts);
    setTimeout(() => { try { begun.abort(); } catch {} }, 0);
    return begun;
  };
})()`;

export const mendedDatabase = `(() => {
  if (globalThis.realTransaction) IDBDatabase.prototype.transaction = globalThis.realTransaction;
})()`;
