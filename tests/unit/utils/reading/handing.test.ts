import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageQuestions } from '../../../../utils/messaging/page-protocol.ts';
import { blankTicket, type Ticket } from '../../../../utils/model/ticket.ts';
import type { Verdict } from '../../../../utils/model/verdict.ts';
import { handing } from '../../../../utils/reading/handing.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const ticket = (key: string, title = key): Ticket => blankTicket('trello', 'trello.com', key, title);
const verdict: Verdict = { category: 'project', probability: 0.1, confidence: 'low', by: 'evidence' };

/** A store that keeps as `state` says, and what it was given. */
const opened = () => {
  const state = { works: true, keeps: true };
  const heard: PageQuestions['tickets'][] = [];
  const judged: string[] = [];
  const paid = vi.fn();
  const ending = new AbortController();
  const hand = handing({
    take: async (told) => {
      heard.push(told);
      if (!state.works) return null;
      const verdicts = Object.fromEntries(told.tickets.map(({ id }) => [id, verdict]));
      return { verdicts, kept: { kept: state.keeps, reason: state.keeps ? null : 'storage' } };
    },
    board: () => null,
    judged: (verdicts) => judged.push(...Object.keys(verdicts)),
    paid,
    signal: ending.signal,
  });
  const titles = () => heard.map(({ tickets }) => tickets.map(({ title }) => title));
  return { state, heard, titles, judged, paid, hand, ending };
};
const come = (tickets: Ticket[], present: string[] | null = null) => ({ tickets, present, aside: false });

it('hands over again what was judged and not kept, and what failed, until it is kept', async () => {
  const { state, titles, judged, paid, hand } = opened();
  state.keeps = false;
  await hand.hand(come([ticket('A')]));
  expect(judged).toHaveLength(1);
  expect(hand.owes()).toBe(true);
  state.works = false;
  await vi.advanceTimersByTimeAsync(2_000);
  Object.assign(state, { works: true, keeps: true });
  expect(paid).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(titles()).toEqual([['A'], ['A'], ['A']]);
  expect(hand.owes()).toBe(false);
  expect(paid).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(titles()).toHaveLength(3);
});

it('tries ever less often while nothing is kept, and no more once the stay has ended', async () => {
  const { state, heard, hand, ending } = opened();
  state.keeps = false;
  await hand.hand(come([ticket('A')]));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(heard.length).toBeLessThan(16);
  ending.abort();
  const { length } = heard;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(heard).toHaveLength(length);
});

it('never hands over again what is older than what was read since', async () => {
  const { state, heard, titles, hand } = opened();
  state.keeps = false;
  await hand.hand(come([ticket('A', 'before'), ticket('B')], ['A', 'B']));
  state.keeps = true;
  await hand.hand(come([ticket('A', 'after')]));
  await hand.hand(come([], ['B']));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(titles()).toEqual([['before', 'B'], ['after'], [], ['B']]);
  expect(heard.map(({ present }) => present)).toEqual([['A', 'B'], null, ['B'], null]);
});

it('gives large portions in parcels, what the board holds with the last of them', async () => {
  const { heard, hand } = opened();
  const tickets = Array.from({ length: 230 }, (_, at) => ticket(`A-${at}`));
  await hand.hand(come(tickets, ['x']));
  expect(heard.map((told) => [told.tickets.length, told.present])).toEqual([
    [100, null],
    [100, null],
    [30, ['x']],
  ]);
});
