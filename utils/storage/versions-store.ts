import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Settings } from '../model/settings.ts';
import { SettingsVersion } from '../model/settings-version.ts';
import { migrate } from './migrations/registry.ts';

const key = 'settings-versions';
/** So many are kept under a name, and so many by themselves; the oldest goes. */
const mostNamed = 30;
const mostUnnamed = 10;

const Stored = z.array(z.object({ id: z.string(), name: z.string(), at: z.string(), settings: z.unknown() }));

const stored = async (): Promise<z.infer<typeof Stored>> => {
  const parsed = z.safeParse(Stored, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.data : [];
};

/** Earlier settings, newest first, each brought to the present version; what cannot be is left where it is. */
export const readVersions = async (): Promise<SettingsVersion[]> =>
  (await stored()).flatMap((version) => {
    const parsed = z.safeParse(SettingsVersion, { ...version, settings: migrate(version.settings) });
    return parsed.success ? [parsed.data] : [];
  });

let queue: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
};

/** Keeps settings under a name, or by themselves when it is empty. Rejects when the browser refuses (quota). */
export const addVersion = (name: string, settings: Settings, now: Date): Promise<void> =>
  inTurn(async () => {
    const version = { id: crypto.randomUUID(), name, at: now.toISOString(), settings };
    const all = [version, ...(await stored())];
    const named = all.filter((one) => one.name !== '').slice(0, mostNamed);
    const unnamed = all.filter((one) => one.name === '').slice(0, mostUnnamed);
    await browser.storage.local.set({ [key]: all.filter((one) => named.includes(one) || unnamed.includes(one)) });
  });

export const removeVersion = (id: string): Promise<void> =>
  inTurn(async () => browser.storage.local.set({ [key]: (await stored()).filter((one) => one.id !== id) }));

export const forgetVersions = (): Promise<void> => inTurn(() => browser.storage.local.remove(key));
