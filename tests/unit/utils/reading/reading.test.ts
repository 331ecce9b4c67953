import { expect, it, vi } from 'vitest';
import { reading } from '../../../../utils/reading/reading.ts';

it('asks for what came up while the whole board was being read and is not on it', async () => {
  const asked: string[][] = [];
  const settled: string[] = [];
  let meanwhile = (): void => undefined;
  const done = new AbortController();
  const read = reading({
    reader: {
      async *read(_, keys) {
        asked.push([...keys]);
        if (asked.length > 1) return;
        meanwhile();
        yield { ok: true, tickets: [], gone: [], whole: true, present: ['A', 'B'] };
      },
    },
    board: () => null,
    came: async () => undefined,
    settled: (keys) => settled.push(...keys),
    state: () => undefined,
    hidden: () => false,
    signal: done.signal,
  });
  meanwhile = () => read.want(['B', 'TEMPLATE']);
  read.want(['A']);
  await expect.poll(() => asked).toEqual([['A'], ['TEMPLATE']]);
  await expect.poll(() => settled).toEqual(expect.arrayContaining(['A', 'B', 'TEMPLATE']));
  done.abort();
});

it('reads once more what has changed while it was being read: that answer may be older than the change', async () => {
  vi.useFakeTimers();
  const asked: string[][] = [];
  const settled: string[][] = [];
  let meanwhile = (): void => undefined;
  const done = new AbortController();
  const read = reading({
    reader: {
      async *read(_, keys) {
        asked.push([...keys]);
        meanwhile();
        yield { ok: true, tickets: [], gone: ['A', 'B'], whole: false };
      },
    },
    board: () => null,
    came: async () => undefined,
    settled: (keys) => {
      if (keys.length > 0) settled.push([...keys]);
    },
    state: () => undefined,
    hidden: () => false,
    signal: done.signal,
  });
  meanwhile = () => {
    meanwhile = () => undefined;
    read.renew(['B']);
  };
  read.want(['A', 'B']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(settled.flat()).not.toContain('B');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked).toEqual([['A', 'B'], ['B']]);
  expect(settled.flat()).toContain('B');
  done.abort();
  vi.useRealTimers();
});

it('leaves a ticket that has just changed its time, also when the page wakes or shows more, and says which were read before', async () => {
  vi.useFakeTimers();
  const asked: { keys: string[]; anew: string[] }[] = [];
  const states: string[] = [];
  const done = new AbortController();
  const read = reading({
    reader: {
      async *read(_, keys, __, anew) {
        asked.push({ keys: [...keys], anew: [...(anew ?? [])] });
        yield { ok: true, tickets: [], gone: [...keys], whole: false };
      },
    },
    board: () => null,
    came: async () => undefined,
    settled: () => undefined,
    state: (state) => states.push(state),
    hidden: () => false,
    signal: done.signal,
  });
  read.want(['A', 'B']);
  await vi.advanceTimersByTimeAsync(1_000);
  read.renew(['B']);
  read.wake();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual([{ keys: ['A', 'B'], anew: [] }]);
  read.want(['C']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked.slice(1)).toEqual([{ keys: ['C'], anew: [] }]);
  expect(states.at(-1)).toBe('ok');
  await vi.advanceTimersByTimeAsync(12_000);
  expect(asked.slice(2)).toEqual([{ keys: ['B'], anew: ['B'] }]);
  done.abort();
  vi.useRealTimers();
});
