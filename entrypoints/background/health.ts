import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { receive } from '../../utils/messaging/receive.ts';
import { tell } from '../../utils/messaging/send.ts';
import { HealthRecord, type PageHealth } from '../../utils/model/health.ts';
import type { PageState } from '../../utils/model/page.ts';
import { tabs } from './tabs.ts';

const key = 'health';

/** How each kind of page was recognised last. Kept in the session store: it is of this session alone. */
const readRecords = async (): Promise<HealthRecord[]> => {
  const parsed = z.safeParse(z.array(HealthRecord), (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.data : [];
};

let last: Promise<unknown> = Promise.resolve();

/** Notes how a page is recognised; a page without tickets tells nothing. One note at a time: two pages must not overwrite each other. */
export const noteHealth = ({ site, kind = 'other', surface, recognition }: PageState): Promise<void> => {
  if (recognition === 'no-tickets') return Promise.resolve();
  const note = async (): Promise<void> => {
    const all = await readRecords();
    const fresh: HealthRecord = { site, page: kind, surface, recognition };
    if (all.some((one) => JSON.stringify(one) === JSON.stringify(fresh))) return;
    const others = all.filter((one) => one.site !== site || one.page !== kind);
    await browser.storage.session.set({ [key]: [...others, fresh] });
  };
  const next = last.then(note);
  last = next.catch(() => undefined);
  return next;
};

export const forgetHealth = (): Promise<void> => browser.storage.session.remove(key);

const ofPageInView = async (): Promise<PageHealth | null> => {
  const tab = await tabs.inView();
  if (tab === null) return null;
  try {
    return await tell(tab.id, 'health', null);
  } catch {
    // The page has gone, or was loaded before an update of the extension.
    return null;
  }
};

/** Answers how the page in view and the kinds of pages seen so far are recognised. */
export const answerHealth = (): void => {
  receive('health', async () => ({
    extension: browser.runtime.getManifest().version,
    page: await ofPageInView(),
    seen: await readRecords(),
  }));
};
