import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { tabs } from '../../../../entrypoints/background/tabs.ts';
import { tellPages } from '../../../../entrypoints/background/tell-pages.ts';
import type { PageState } from '../../../../utils/model/page.ts';

const page: PageState = {
  ...{ site: 'trello', host: 'trello.com', kind: 'board', surface: null, board: null },
  ...{ recognition: 'recognised', api: 'ok', onPage: 1 },
};

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await browser.storage.session.clear();
});

it('tells every page, waits for none that sleeps, and forgets those that have gone', async () => {
  for (const id of [1, 2, 3]) await tabs.report(id, page, id);
  const told: number[] = [];
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((id) => {
    told.push(id);
    if (id === 1) return new Promise(() => undefined);
    return id === 2 ? Promise.reject(new Error('no receiver')) : Promise.resolve({ res: null });
  });
  let done = false;
  const telling = tellPages('refresh').then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(1_900);
  expect(told).toEqual([1, 2, 3]);
  expect(done).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  await telling;
  expect((await tabs.all()).map(({ id }) => id)).toEqual([1, 3]);
});
