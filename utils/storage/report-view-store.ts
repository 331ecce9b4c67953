import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ReportView } from '../model/report-view.ts';

const prefix = 'report-view:';

const stored = async (): Promise<[string, unknown][]> =>
  Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));

/** The kept views by name. Records that do not fit are left where they are and left out. */
export const readReportViews = async (): Promise<ReportView[]> =>
  (await stored())
    .flatMap(([, value]) => {
      const parsed = z.safeParse(ReportView, value);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));

/** One key a view, so that no write can lose another one's. Rejects when the browser refuses (quota). */
export const keepReportView = (view: ReportView): Promise<void> =>
  browser.storage.local.set({ [`${prefix}${view.id}`]: view });

export const removeReportView = (id: string): Promise<void> => browser.storage.local.remove(`${prefix}${id}`);

/** There are no kept views any more. */
export const forgetReportViews = async (): Promise<void> =>
  browser.storage.local.remove((await stored()).map(([key]) => key));
