import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPolicyChanged, readPolicy } from '../../../../utils/storage/managed-store.ts';

beforeEach(() => fakeBrowser.reset());

it('has no policy where none is set, and where the browser has no managed storage', async () => {
  expect(await readPolicy()).toBeNull();
  const get = vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('no managed storage'));
  expect(await readPolicy()).toBeNull();
  get.mockRestore();
});

it('reads shares in per cent, and lets a slip in one part not undo the others', async () => {
  await browser.storage.managed.set({
    organisation: 'Acme',
    operationsCap: 40,
    operationsFrom: 20,
    signals: { rhythm: { on: 'no' } },
    sites: { trello: false },
  });
  expect(await readPolicy()).toMatchObject({
    organisation: 'Acme',
    operationsCap: 0.4,
    operationsFrom: undefined,
    sites: { trello: false },
    problems: ['operationsFrom', 'signals.rhythm.on'],
  });
});

it('tells when the policy changes and not when anything else does', async () => {
  const heard = vi.fn();
  onPolicyChanged(heard);
  await browser.storage.local.set({ x: 1 });
  expect(heard).not.toHaveBeenCalled();
  await browser.storage.managed.set({ operationsCap: 30 });
  expect(heard).toHaveBeenCalledTimes(1);
});
