import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { afterOneOfMany, afterSettings, followWhatIsOwed } from '../../../../entrypoints/background/after-change.ts';
import { tabs } from '../../../../entrypoints/background/tabs.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await browser.storage.session.clear();
});

/** How often screens have been told that something has changed. */
const announced = () => vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);

it('has a worker that begins let screens follow what the one before it died over, and owes nothing afterwards', async () => {
  const told = announced();
  await tabs.report(
    7,
    {
      ...{ site: 'trello', host: 'trello.com', kind: 'board', surface: null, board: null },
      ...{ recognition: 'recognised', api: 'ok', onPage: 1 },
    },
    1,
  );
  await followWhatIsOwed();
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toHaveBeenCalledTimes(1);
  await followWhatIsOwed();
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toHaveBeenCalledTimes(1);
});

it('sets a badge once more a little later, for the browser may have emptied it meanwhile', async () => {
  announced();
  const asked = vi.spyOn(tabs, 'standing');
  afterSettings();
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(2);
});

it('owes what follows one of many changes from the first on', async () => {
  announced();
  afterOneOfMany();
  expect(await browser.storage.session.get('toFollow')).toEqual({ toFollow: true });
  await vi.advanceTimersByTimeAsync(3_300);
  expect(await browser.storage.session.get('toFollow')).toEqual({});
});

it('tells screens of one change after the other only now and then while many come', async () => {
  const told = announced();
  for (let pages = 0; pages < 30; pages += 1) {
    afterOneOfMany();
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(told.mock.calls.length).toBeGreaterThanOrEqual(2);
  expect(told.mock.calls.length).toBeLessThanOrEqual(3);
  await vi.advanceTimersByTimeAsync(3_300);
  const all = told.mock.calls.length;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toHaveBeenCalledTimes(all);
});

it('counts badges once more only after the last of several changes', async () => {
  announced();
  const asked = vi.spyOn(tabs, 'standing');
  afterSettings();
  await vi.advanceTimersByTimeAsync(1_500);
  afterSettings();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(asked).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(3);
});
