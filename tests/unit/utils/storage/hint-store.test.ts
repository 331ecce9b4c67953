import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HintState } from '../../../../utils/model/hint-state.ts';
import {
  dropHintState,
  forgetHintStates,
  keepHintState,
  readHintStates,
} from '../../../../utils/storage/hint-store.ts';

beforeEach(() => fakeBrowser.reset());

const state = (known: Partial<HintState> = {}): HintState => ({
  hint: 'due_moved',
  scope: 'a',
  quieting: 'snoozed',
  since: '2026-06-01',
  until: '2026-07-01',
  subjects: [],
  level: 0,
  ...known,
});

it('keeps one state a hint and scope, the last one said', async () => {
  await keepHintState(state());
  await keepHintState(state({ quieting: 'dismissed', until: null }));
  await keepHintState(state({ scope: 'b' }));
  expect((await readHintStates()).map(({ scope, quieting }) => `${scope} ${quieting}`).toSorted()).toEqual([
    'a dismissed',
    'b snoozed',
  ]);
});

it('loses none of two that are kept at the same time', async () => {
  await Promise.all(['a', 'b', 'c'].map((scope) => keepHintState(state({ scope }))));
  expect(await readHintStates()).toHaveLength(3);
});

it('lets a muted hint speak again from whatever scope it was muted in', async () => {
  await keepHintState(state({ quieting: 'muted', scope: 'a' }));
  await dropHintState('due_moved', 'b');
  expect(await readHintStates()).toEqual([]);
});

it('leaves out what does not fit, and leaves other keys alone when it forgets', async () => {
  await browser.storage.local.set({ 'hint:x:y': { broken: true }, settings: 1 });
  expect(await readHintStates()).toEqual([]);
  await forgetHintStates();
  expect(await browser.storage.local.get(null)).toEqual({ settings: 1 });
});
