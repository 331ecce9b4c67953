import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { mergedPractice, Practice } from '../model/practice.ts';

const prefix = 'practice:';

const stored = async (): Promise<[string, unknown][]> =>
  Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));

/** The register of lessons, the latest first. Records that do not fit are left where they are and left out. */
export const readPractices = async (): Promise<Practice[]> =>
  (await stored())
    .flatMap(([, value]) => {
      const parsed = z.safeParse(Practice, value);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));

/** One key a practice, so that no write can lose another one's. Rejects when the browser refuses (quota). */
export const keepPractice = (practice: Practice): Promise<void> =>
  browser.storage.local.set({ [`${prefix}${practice.id}`]: practice });

/** Merges practices of another register into this one, in one write. The same again changes nothing more. */
export const mergePractices = async (imported: readonly Practice[]): Promise<void> => {
  if (imported.length === 0) return;
  const kept = new Map((await readPractices()).map((one) => [one.id, one]));
  for (const one of imported) kept.set(one.id, mergedPractice(kept.get(one.id) ?? null, one));
  const merged = imported.flatMap(({ id }) => kept.get(id) ?? []);
  await browser.storage.local.set(Object.fromEntries(merged.map((one) => [`${prefix}${one.id}`, one])));
};

export const removePractice = (id: string): Promise<void> => browser.storage.local.remove(`${prefix}${id}`);

/** The register is empty again. */
export const forgetPractices = async (): Promise<void> =>
  browser.storage.local.remove((await stored()).map(([key]) => key));
