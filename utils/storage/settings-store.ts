import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { log } from '../log/log.ts';
import { defaultSettings, Settings } from '../model/settings.ts';
import { migrate } from './migrations/registry.ts';

const key = 'settings';
const keptAsideKey = 'settings-kept-aside';

/**
 * The stored settings, migrated to the present version; the defaults when nothing is stored. What cannot be read is
 * moved aside under `settings-kept-aside`, never dropped, and the defaults hold.
 */
export const readSettings = async (): Promise<Settings> => {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return defaultSettings;
  const parsed = z.safeParse(Settings, migrate(stored));
  if (parsed.success) return parsed.data;
  log.warn('the settings cannot be read and were put aside', parsed.error.issues[0]?.path.join('.') ?? '');
  await browser.storage.local.set({ [keptAsideKey]: stored });
  await browser.storage.local.remove(key);
  return defaultSettings;
};

/** Stores the settings whole. Rejects when the browser refuses (quota). */
export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ [key]: settings });

/** Back to the defaults. */
export const forgetSettings = (): Promise<void> => browser.storage.local.remove([key, keptAsideKey]);
