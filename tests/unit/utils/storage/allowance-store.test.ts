import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dailyRequests, forgetAllowances, takeFromAllowance } from '../../../../utils/storage/allowance-store.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetAllowances();
});

it('gives a host so many requests a day, and no more', async () => {
  expect(await takeFromAllowance('a.example', dailyRequests - 20, '2026-11-25')).toBe(true);
  expect(await takeFromAllowance('a.example', 20, '2026-11-25')).toBe(true);
  expect(await takeFromAllowance('a.example', 20, '2026-11-25')).toBe(false);
  expect(await takeFromAllowance('b.example', 20, '2026-11-25')).toBe(true);
  expect(await takeFromAllowance('a.example', 20, '2026-11-26')).toBe(true);
});

it('counts what two tabs take at once', async () => {
  const half = dailyRequests / 2;
  const taken = await Promise.all([1, 2, 3].map(() => takeFromAllowance('a.example', half, '2026-11-25')));
  expect(taken).toEqual([true, true, false]);
});

it('keeps nobody from reading when the browser has no room to count, and counts all the same', async () => {
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('kQuotaBytes quota exceeded'));
  expect(await takeFromAllowance('a.example', dailyRequests - 20, '2026-11-25')).toBe(true);
  expect(await takeFromAllowance('a.example', 20, '2026-11-25')).toBe(true);
  expect(await takeFromAllowance('a.example', 20, '2026-11-25')).toBe(false);
  full.mockRestore();
  expect(await takeFromAllowance('a.example', 20, '2026-11-25')).toBe(false);
  expect(await takeFromAllowance('a.example', 20, '2026-11-26')).toBe(true);
});

it('starts anew where what is stored cannot be read', async () => {
  await fakeBrowser.storage.local.set({ 'asked:a.example': { day: 7 } });
  expect(await takeFromAllowance('a.example', 20, '2026-11-25')).toBe(true);
});

it('is forgotten with everything else, and nothing besides', async () => {
  await fakeBrowser.storage.local.set({ settings: 1 });
  await takeFromAllowance('a.example', 20, '2026-11-25');
  await forgetAllowances();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: 1 });
});
