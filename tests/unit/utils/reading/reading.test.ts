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
