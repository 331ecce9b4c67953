import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blankTicket, type Ticket } from '../../../../utils/model/ticket.ts';
import type { ListResult, TicketReader } from '../../../../utils/sites/site-adapter.ts';
import { wholeList } from '../../../../utils/visit/whole-list.ts';

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
const listOf = (total: number, failAt = -1) => {
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
  const complete = vi.fn<(ids: string[]) => Promise<void>>().mockResolvedValue(undefined);
  const ending = new AbortController();
  const list = wholeList({
    reader,
    board: () => board,
    came: async (some) => {
      came.push(...some.map(({ key }) => key));
    },
    complete,
    changed: () => undefined,
    signal: ending.signal,
  });
  return { list, came, complete };
};

it('reads a small list to its end unasked, and says what it holds', async () => {
  const { list, came, complete } = listOf(430);
  list.begin();
  await vi.runAllTimersAsync();
  expect(list.state()).toEqual({ kind: 'read', read: 430, total: 430 });
  expect(came).toHaveLength(430);
  expect(complete.mock.calls[0]?.[0]).toHaveLength(430);
});

it('reads a large list only as far as it must to know that it is large, and the rest on request', async () => {
  const { list, came, complete } = listOf(2_500);
  list.begin();
  await vi.runAllTimersAsync();
  expect(list.state()).toEqual({ kind: 'offered', read: 100, total: 2_500 });
  expect(complete).not.toHaveBeenCalled();
  list.ask(true);
  await vi.runAllTimersAsync();
  expect(list.state()).toEqual({ kind: 'read', read: 2_500, total: 2_500 });
  expect(new Set(came).size).toBe(2_500);
  expect(came).toHaveLength(2_500);
});

it('goes on where it failed', async () => {
  const { list, came } = listOf(430, 200);
  list.begin();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(came).toHaveLength(200);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(list.state()).toEqual({ kind: 'read', read: 430, total: 430 });
  expect(came).toHaveLength(430);
});

it('leaves a site alone that cannot be asked so', async () => {
  const list = wholeList({
    reader: { read: async function* () {} },
    board: () => board,
    came: async () => undefined,
    complete: async () => undefined,
    changed: () => undefined,
    signal: new AbortController().signal,
  });
  list.begin();
  await vi.runAllTimersAsync();
  expect(list.state()).toBeNull();
});
