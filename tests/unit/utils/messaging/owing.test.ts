import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { owing } from '../../../../utils/messaging/owing.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Somebody who keeps parcels while there is room, with what was given to them and what was kept. */
const taker = () => {
  const given: string[] = [];
  const kept: string[] = [];
  const old = new Set<string>();
  const stop = new AbortController();
  const state = { room: true, over: false, paid: 0 };
  const debts = owing<string>({
    send: async (parcel) => {
      given.push(parcel);
      if (state.room) kept.push(parcel);
      return state.room;
    },
    still: (parcel) => (old.has(parcel) ? null : parcel),
    paid: () => (state.paid += 1),
    isOver: () => state.over,
    signal: stop.signal,
  });
  return { ...debts, given, kept, old, stop, state };
};

it('gives what was not kept again, later and later, and in its order', async () => {
  const { give, owes, given, kept, state } = taker();
  state.room = false;
  await give('first');
  await give('second');
  expect(owes()).toBe(true);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(given).toEqual(['first', 'second', 'first']);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(given.length).toBe(3);
  state.room = true;
  await vi.advanceTimersByTimeAsync(1);
  expect(kept).toEqual(['first', 'second']);
  expect(owes()).toBe(false);
  expect(state.paid).toBe(1);
});

it('never waits longer than a quarter of a minute, and begins anew once all was paid', async () => {
  const { give, given, state } = taker();
  state.room = false;
  await give('one');
  await vi.advanceTimersByTimeAsync(100_000);
  const before = given.length;
  await vi.advanceTimersByTimeAsync(16_000);
  expect(given.length).toBe(before + 1);
  state.room = true;
  await vi.advanceTimersByTimeAsync(16_000);
  state.room = false;
  await give('another');
  const since = given.length;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(given.length).toBe(since + 1);
});

it('does not give again what does not hold any more', async () => {
  const { give, owes, given, old, state } = taker();
  state.room = false;
  await give('old');
  old.add('old');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(given).toEqual(['old']);
  expect(owes()).toBe(false);
});

it('pays at once when it is asked to, and only what is owed', async () => {
  const { give, payNow, given, kept, state } = taker();
  payNow();
  expect(given).toEqual([]);
  state.room = false;
  await give('one');
  state.room = true;
  payNow();
  await vi.advanceTimersByTimeAsync(0);
  expect(kept).toEqual(['one']);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(given).toEqual(['one', 'one']);
});

it('gives nothing any more once it was stopped or nobody takes anything', async () => {
  const first = taker();
  first.state.room = false;
  await first.give('one');
  first.stop.abort();
  await first.give('two');
  const second = taker();
  Object.assign(second.state, { room: false, over: true });
  await second.give('one');
  await vi.advanceTimersByTimeAsync(100_000);
  expect(first.given).toEqual(['one']);
  expect(second.given).toEqual(['one']);
});
