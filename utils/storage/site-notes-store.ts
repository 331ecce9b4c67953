import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What was noted of a host by name: a text, and until when it is taken for true, in milliseconds since 1970. */
const Notes = z.record(z.string(), z.object({ value: z.string(), until: z.number() }));
type Notes = z.infer<typeof Notes>;

/** Notes of one host at most; the one that ends first goes. */
const mostNotes = 20;

const prefix = 'noted:';
const keyOf = (host: string): string => `${prefix}${host}`;
let queue: Promise<unknown> = Promise.resolve();

const notesOf = async (host: string, now: number): Promise<Notes> => {
  const key = keyOf(host);
  const stored = Notes.safeParse((await browser.storage.local.get(key))[key]);
  return stored.success ? Object.fromEntries(Object.entries(stored.data).filter(([, { until }]) => until > now)) : {};
};

/** What was noted of a host under a name; null when nothing was, or too long ago. `now` in milliseconds since 1970. */
export const readSiteNote = async (host: string, name: string, now: number): Promise<string | null> => {
  const notes = await notesOf(host, now);
  return Object.hasOwn(notes, name) ? (notes[name]?.value ?? null) : null;
};

/** Notes something of a host. Rejects when the browser refuses (quota). One call at a time, so that two tabs lose nothing of each other. */
export const keepSiteNote = (host: string, name: string, value: string, until: number, now: number): Promise<void> => {
  const kept = queue.then(async () => {
    const { [name]: _, ...others } = await notesOf(host, now);
    const latest = Object.entries(others)
      .sort(([, a], [, b]) => b.until - a.until)
      .slice(0, mostNotes - 1);
    const notes = Object.fromEntries([...latest, [name, { value, until }]]);
    await browser.storage.local.set({ [keyOf(host)]: notes });
  });
  queue = kept.catch(() => undefined);
  return kept;
};

/** Nothing is noted of any host any more. */
export const forgetSiteNotes = async (): Promise<void> => {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(prefix));
  await browser.storage.local.remove(keys);
};
