import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReportView } from '../../../../utils/model/report-view.ts';
import {
  forgetReportViews,
  keepReportView,
  readReportViews,
  removeReportView,
} from '../../../../utils/storage/report-view-store.ts';

beforeEach(() => fakeBrowser.reset());

const view = (id: string, name: string): ReportView => ({
  id,
  name,
  question: { scope: { kind: 'everything' }, measure: 'tickets', period: { kind: 'open' }, group: null },
});

it('keeps views by name, each by itself, and leaves out what cannot be read', async () => {
  await Promise.all([keepReportView(view('a', 'Weekly')), keepReportView(view('b', 'Board meeting'))]);
  await browser.storage.local.set({ 'report-view:c': { id: 'c' } });
  expect((await readReportViews()).map(({ name }) => name)).toEqual(['Board meeting', 'Weekly']);
  await removeReportView('b');
  expect(await readReportViews()).toEqual([view('a', 'Weekly')]);
});

it('forgets its own alone', async () => {
  await browser.storage.local.set({ settings: 1 });
  await keepReportView(view('a', 'Weekly'));
  await forgetReportViews();
  expect(await browser.storage.local.get(null)).toEqual({ settings: 1 });
});
