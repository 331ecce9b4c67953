import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { pageToBackgroundExchanges } from '../../../../utils/messaging/page-protocol.ts';
import { sayVerdicts } from '../../../../utils/messaging/said-verdicts.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { telling } from '../../../../utils/visit/telling.ts';
import { keeper, tellsUntilKept, ticket } from '../../told-until-kept.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page that tells a background. */
const opened = () => {
  const { take, ...kept } = keeper();
  const judged: string[] = [];
  const ending = new AbortController();
  const tell = telling({
    background: {
      gone: () => false,
      ask: async (name, request) => {
        if (name !== 'tickets' || !('tickets' in request)) throw new Error(name);
        const answer = await take(request);
        if (answer === null) return null;
        const said = { ...answer, verdicts: sayVerdicts(answer.verdicts) };
        return z.parse(pageToBackgroundExchanges[name].response, said);
      },
    },
    board: () => null,
    judged: (verdicts) => judged.push(...Object.keys(verdicts)),
    signal: ending.signal,
  });
  /** Shows tickets and tells of them at once. */
  const give = async (...tickets: Ticket[]): Promise<void> => {
    for (const one of tickets) tell.see(one, false);
    tell.flush();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ...kept, judged, tell, give, ending };
};

tellsUntilKept(opened);

it('never tells again of what the API has told meanwhile', async () => {
  const { state, titles, tell, give } = opened();
  state.keeps = false;
  await give(ticket('B'), ticket('C'));
  state.keeps = true;
  tell.came([ticket('C').id]);
  tell.known([ticket('C').id]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(titles()).toEqual([['B', 'C'], ['B']]);
});

it('tells again of what it has shown since the API told, whatever of that is kept by then', async () => {
  const { state, titles, tell, give } = opened();
  const before = ticket('D', 'before');
  state.keeps = false;
  await give(before);
  tell.came([before.id]);
  await give(ticket('D', 'after'));
  state.keeps = true;
  tell.known([before.id]);
  expect(tell.unkept([before.id])).toEqual([before.id]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(titles()).toEqual([['before'], ['after'], ['after']]);
});

it('tells at once of what was not kept when somebody asks for it', async () => {
  const { state, titles, judged, tell, give } = opened();
  const [a, b] = [ticket('A'), ticket('B')];
  await give(a);
  state.keeps = false;
  await give(b);
  const judgedBefore = judged.length;
  expect(tell.unkept([a.id, b.id])).toEqual([b.id]);
  await vi.advanceTimersByTimeAsync(0);
  expect(judged.length).toBe(judgedBefore + 1);
  state.keeps = true;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(titles()).toEqual([['A'], ['B'], ['B'], ['B']]);
  expect(tell.unkept([a.id, b.id])).toEqual([]);
});

it('tells a page’s card once, however often it is drawn', async () => {
  const { heard, tell } = opened();
  expect(tell.see(ticket('A'), false)).toBe(false);
  tell.flush();
  expect(tell.see(ticket('A'), false)).toBe(false);
  tell.flush();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(heard).toHaveLength(1);
  expect(tell.see(ticket('A', 'other'), false)).toBe(true);
});
