import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ListState } from '../../../../utils/model/page.ts';
import { blankTicket, type Ticket } from '../../../../utils/model/ticket.ts';
import { type SoFar, wholeList } from '../../../../utils/reading/whole-list.ts';
import type { ListResult, TicketReader } from '../../../../utils/sites/site-reader.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const board = { id: 'jira-cloud/example.atlassian.net/1', site: 'jira-cloud', name: 'One', url: '' };
const tickets = (from: number, to: number): Ticket[] =>
  Array.from({ length: to - from }, (_, at) =>
    blankTicket('jira-cloud', 'example.atlassian.net', `A-${from + at}`, ''),
  );

/** A list of so many tickets by hundreds; `failAt` breaks once at that portion. */
const listOf = (total: number, failAt = -1, sofar: SoFar | null = null) => {
  let broken = false;
  const readList = async function* (_: unknown, cursor: string | null): AsyncGenerator<ListResult> {
    for (let from = Number(cursor ?? 0); from < total; from += 100) {
      if (from === failAt && !broken) {
        broken = true;
        yield { ok: false, state: 'failing', retryAfterMs: 6_000, cursor: String(from) };
        return;
      }
      const to = Math.min(total, from + 100);
      yield { ok: true, tickets: tickets(from, to), read: to, total, cursor: to < total ? String(to) : null };
    }
  };
  const reader: TicketReader = { read: async function* () {}, readList };
  const came: string[] = [];
  const complete = vi.fn<(ids: string[], isPart: boolean) => Promise<void>>().mockResolvedValue(undefined);
  const failed = vi.fn();
  const ending = new AbortController();
  const told: { sofar: SoFar | null } = { sofar };
  const list = wholeList({
    reader,
    board: () => board,
    sofar,
    came: async (some) => {
      came.push(...some.map(({ key }) => key));
    },
    complete,
    failed,
    changed: (now, some) => {
      told.sofar = { ...now, ids: [...(told.sofar?.ids ?? []), ...some.map(({ id }) => id)] };
    },
    signal: ending.signal,
  });
  const state = (): ListState | null => told.sofar?.state ?? null;
  return { list, came, complete, failed, state, told, ending };
};

it('reads a small list to its end unasked, and says what it holds', async () => {
  const { list, came, complete, state } = listOf(430);
  list.begin();
  await vi.runAllTimersAsync();
  expect(state()).toEqual({ kind: 'read', read: 430, total: 430 });
  expect(came).toHaveLength(430);
  expect(complete.mock.calls[0]?.[0]).toHaveLength(430);
});

it('reads a large list only as far as it must to know that it is large, and the rest on request', async () => {
  const { list, came, complete, state } = listOf(2_500);
  list.begin();
  await vi.runAllTimersAsync();
  expect(state()).toEqual({ kind: 'offered', read: 100, total: 2_500 });
  expect(complete).not.toHaveBeenCalled();
  list.ask(true);
  await vi.runAllTimersAsync();
  expect(state()).toEqual({ kind: 'read', read: 2_500, total: 2_500 });
  expect(new Set(came).size).toBe(2_500);
  expect(came).toHaveLength(2_500);
});

it('goes on where it failed', async () => {
  const { list, came, failed, state } = listOf(430, 200);
  list.begin();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(came).toHaveLength(200);
  expect(failed).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state()).toEqual({ kind: 'read', read: 430, total: 430 });
  expect(came).toHaveLength(430);
});

it('goes on at once when it is woken after a failure, and not where none is waited for', async () => {
  const { list, came, state } = listOf(2_430, 100);
  list.begin();
  await vi.advanceTimersByTimeAsync(0);
  list.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(came).toHaveLength(100);
  list.ask(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(came).toHaveLength(100);
  list.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(state()).toEqual({ kind: 'read', read: 2_430, total: 2_430 });
});

it('goes on at once after a failure that it comes to after it was woken: it may be one from before', async () => {
  const { list, came } = listOf(430, 200);
  list.begin();
  list.wake();
  await vi.advanceTimersByTimeAsync(1);
  expect(came).toHaveLength(430);
});

it('goes on after the worker was stopped in the middle, and still knows all that the list holds', async () => {
  const first = listOf(430, 200);
  first.list.begin();
  await vi.advanceTimersByTimeAsync(1_000);
  first.ending.abort();
  const second = listOf(430, -1, first.told.sofar);
  await vi.runAllTimersAsync();
  expect(first.came.length + second.came.length).toBe(430);
  expect(second.complete.mock.calls[0]?.[0]).toHaveLength(430);
  expect(second.state()).toEqual({ kind: 'read', read: 430, total: 430 });
});

it('does not go on by itself with a list that is only offered', async () => {
  const { came, list } = listOf(2_500, -1, {
    state: { kind: 'offered', read: 100, total: 2_500 },
    more: false,
    cursor: '100',
    ids: tickets(0, 100).map(({ id }) => id),
  });
  list.begin();
  await vi.runAllTimersAsync();
  expect(came).toEqual([]);
});

it('leaves a site alone that cannot be asked so', async () => {
  const changed = vi.fn();
  const list = wholeList({
    reader: { read: async function* () {} },
    board: () => board,
    sofar: null,
    came: async () => undefined,
    complete: async () => undefined,
    failed: () => undefined,
    changed,
    signal: new AbortController().signal,
  });
  list.begin();
  await vi.runAllTimersAsync();
  expect(changed).not.toHaveBeenCalled();
});
