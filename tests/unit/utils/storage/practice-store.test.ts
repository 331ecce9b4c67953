import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetPractices,
  keepPractice,
  readPractices,
  removePractice,
} from '../../../../utils/storage/practice-store.ts';

beforeEach(() => fakeBrowser.reset());

const practice = (id: string, at: string) =>
  ({
    id,
    project: 'P',
    projectTitle: 'Billing',
    practice: 'Test the restore',
    owner: '',
    state: 'proposed',
    at,
  }) as const;

it('keeps a register, the latest first, each lesson by itself', async () => {
  await Promise.all([keepPractice(practice('a', '2026-01-01')), keepPractice(practice('b', '2026-02-01'))]);
  await keepPractice({ ...practice('a', '2026-01-01'), state: 'adopted' });
  expect((await readPractices()).map(({ id, state }) => [id, state])).toEqual([
    ['b', 'proposed'],
    ['a', 'adopted'],
  ]);
  await removePractice('b');
  expect(await readPractices()).toHaveLength(1);
});

it('forgets its own alone', async () => {
  await browser.storage.local.set({ settings: 1 });
  await keepPractice(practice('a', '2026-01-01'));
  await forgetPractices();
  expect(await browser.storage.local.get(null)).toEqual({ settings: 1 });
});
