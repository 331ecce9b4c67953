import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ReadTickets, reading } from '../../../../utils/reading/reading.ts';

let done: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  done = new AbortController();
});
afterEach(() => {
  done.abort();
  vi.useRealTimers();
});

/** The reading of a page that is seen, whose site answers what `answer` makes of the keys; `meanwhile` happens while it is first asked. */
const reads = (answer: (keys: readonly string[], nth: number) => Partial<ReadTickets> | null) => {
  const asked: { keys: string[]; anew: string[] }[] = [];
  const settled: string[] = [];
  const states: string[] = [];
  const first = { meanwhile: (): void => undefined };
  const read = reading({
    reader: {
      async *read(_board, keys, _signal, anew = new Set()) {
        asked.push({ keys: [...keys], anew: [...anew] });
        if (asked.length === 1) first.meanwhile();
        const answered = answer(keys, asked.length);
        if (answered !== null) yield { ok: true, tickets: [], gone: [], whole: false, ...answered };
      },
    },
    board: () => null,
    came: async () => undefined,
    settled: (keys) => settled.push(...keys),
    state: (state) => states.push(state),
    hidden: () => false,
    signal: done.signal,
  });
  return { read, first, asked, settled, states };
};
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('asks for what came up while the whole board was being read and is not on it', async () => {
  const { read, first, asked, settled } = reads((_, nth) => (nth === 1 ? { whole: true, present: ['A', 'B'] } : null));
  first.meanwhile = () => read.want(['B', 'TEMPLATE']);
  read.want(['A']);
  await after(1_000);
  expect(asked.map(({ keys }) => keys)).toEqual([['A'], ['TEMPLATE']]);
  expect(settled).toEqual(expect.arrayContaining(['A', 'B', 'TEMPLATE']));
});

it('reads once more what has changed while it was being read: that answer may be older than the change', async () => {
  const { read, first, asked, settled } = reads(() => ({ gone: ['A', 'B'] }));
  first.meanwhile = () => read.renew(['B']);
  read.want(['A', 'B']);
  await after(1_000);
  expect(settled).not.toContain('B');
  await after(30_000);
  expect(asked.map(({ keys }) => keys)).toEqual([['A', 'B'], ['B']]);
  expect(settled).toContain('B');
});

it('leaves a ticket that has just changed its time, also when the page wakes or shows more, and says which were read before', async () => {
  const { read, asked, states } = reads((keys) => ({ gone: [...keys] }));
  read.want(['A', 'B']);
  await after(1_000);
  read.renew(['B']);
  read.wake();
  await after(1_000);
  expect(asked).toEqual([{ keys: ['A', 'B'], anew: [] }]);
  read.want(['C']);
  await after(1_000);
  expect(asked.slice(1)).toEqual([{ keys: ['C'], anew: [] }]);
  expect(states.at(-1)).toBe('ok');
  await after(12_000);
  expect(asked.slice(2)).toEqual([{ keys: ['B'], anew: ['B'] }]);
});
