import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What one host was asked on one day. */
const Asked = z.object({ day: z.string(), requests: z.number() });
type Asked = z.infer<typeof Asked>;

/**
 * Requests that a site is asked on one day at the most, over all tabs: our own bound, far above a day's work (a board of
 * 20,000 tickets takes about 430) and far below what a site would call a load.
 */
export const dailyRequests = 5_000;

const prefix = 'asked:';
const keyOf = (host: string): string => `${prefix}${host}`;
let queue: Promise<unknown> = Promise.resolve();
/** What the browser had no room to keep; it counts for as long as this worker lives. */
const unkept = new Map<string, Asked>();

const askedOn = (day: string, asked: Asked | undefined): number => (asked?.day === day ? asked.requests : 0);

/**
 * Takes requests off the day's allowance of a host; false when they are not left. `day` is `yyyy-mm-dd`. One call at a time. A
 * browser that has no room to count them keeps nobody from reading.
 */
export const takeFromAllowance = (host: string, requests: number, day: string): Promise<boolean> => {
  const taken = queue.then(async () => {
    const key = keyOf(host);
    const stored = Asked.safeParse((await browser.storage.local.get(key))[key]);
    const before = Math.max(askedOn(day, stored.data), askedOn(day, unkept.get(key)));
    if (before + requests > dailyRequests) return false;
    const now = { day, requests: before + requests };
    try {
      await browser.storage.local.set({ [key]: now });
      unkept.delete(key);
    } catch {
      unkept.set(key, now);
    }
    return true;
  });
  queue = taken.catch(() => undefined);
  return taken;
};

/** Forgets which hosts were asked; a host that is asked again today begins anew. */
export const forgetAllowances = async (): Promise<void> => {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(prefix));
  await browser.storage.local.remove(keys);
  unkept.clear();
};
