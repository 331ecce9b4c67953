import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { handing } from '../../../../utils/reading/handing.ts';
import { keeper, tellsUntilKept, ticket } from '../../told-until-kept.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const come = (tickets: Ticket[], present: string[] | null = null) => ({ tickets, present, aside: false });

const opened = () => {
  const { take, ...kept } = keeper();
  const judged: string[] = [];
  const paid = vi.fn();
  const ending = new AbortController();
  const hand = handing({
    take,
    board: () => null,
    judged: (verdicts) => judged.push(...Object.keys(verdicts)),
    paid,
    signal: ending.signal,
  });
  return { ...kept, judged, paid, hand, ending, give: (...tickets: Ticket[]) => hand.hand(come(tickets)) };
};

tellsUntilKept(opened);

it('owes what is not kept, and says once when all of it is', async () => {
  const { state, paid, hand } = opened();
  state.keeps = false;
  await hand.hand(come([ticket('A')]));
  expect(hand.owes()).toBe(true);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(paid).not.toHaveBeenCalled();
  state.keeps = true;
  await vi.advanceTimersByTimeAsync(4_000);
  expect(hand.owes()).toBe(false);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(paid).toHaveBeenCalledOnce();
});

it('never says again that the board holds what it held before', async () => {
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
