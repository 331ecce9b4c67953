import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { log } from '../log/log.ts';
import { AnsweredLesson } from '../model/adjustment.ts';

const key = 'learnt';
const keptAsideKey = 'learnt-kept-aside';
const Learnt = z.object({ version: z.literal(1), lessons: z.array(AnsweredLesson) });

/** The lessons from corrections that the user has answered, on this device. What cannot be read is kept aside, never dropped. */
export const readLearnt = async (): Promise<AnsweredLesson[]> => {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return [];
  const parsed = z.safeParse(Learnt, stored);
  if (parsed.success) return parsed.data.lessons;
  log.warn('what was learnt cannot be read and was put aside', parsed.error.issues[0]?.path.join('.') ?? '');
  await browser.storage.local.set({ [keptAsideKey]: stored });
  await browser.storage.local.remove(key);
  return [];
};

let queue: Promise<unknown> = Promise.resolve();

/** Changes the answered lessons, one change at a time. Rejects when the browser refuses (quota). */
export const changeLearnt = (change: (lessons: readonly AnsweredLesson[]) => AnsweredLesson[]): Promise<void> => {
  const next = queue.then(async () =>
    browser.storage.local.set({ [key]: { version: 1, lessons: change(await readLearnt()) } }),
  );
  queue = next.catch(() => undefined);
  return next;
};

/** Nothing is learnt any more. */
export const forgetLearnt = (): Promise<void> => browser.storage.local.remove([key, keptAsideKey]);
