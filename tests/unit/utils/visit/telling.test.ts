import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { type PageQuestions, pageToBackgroundExchanges } from '../../../../utils/messaging/page-protocol.ts';
import { blankTicket, type Ticket } from '../../../../utils/model/ticket.ts';
import type { Verdict } from '../../../../utils/model/verdict.ts';
import { type Telling, telling } from '../../../../utils/visit/telling.ts';

type Told = PageQuestions['tickets'];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const ticket = (key: string, title = key): Ticket => blankTicket('trello', 'trello.com', key, title);
const verdict: Verdict = { category: 'project', probability: 0.1, confidence: 'low', by: 'evidence' };

/** A background that answers as `state` says, and what it was told. */
const opened = () => {
  const state = { answers: true, keeps: true, gone: false };
  const heard: Told[] = [];
  const judged: string[] = [];
  const ending = new AbortController();
  const tell: Telling = telling({
    background: {
      gone: () => state.gone,
      ask: async (name, request) => {
        if (name !== 'tickets' || !('tickets' in request)) throw new Error(name);
        heard.push(request);
        if (!state.answers) return null;
        const verdicts = Object.fromEntries(request.tickets.map(({ id }) => [id, verdict]));
        const kept = { kept: state.keeps, reason: state.keeps ? null : 'storage' };
        return z.parse(pageToBackgroundExchanges[name].response, { verdicts, kept });
      },
    },
    board: () => null,
    judged: (verdicts) => judged.push(...Object.keys(verdicts)),
    signal: ending.signal,
  });
  const titles = () => heard.map(({ tickets }) => tickets.map(({ title }) => title));
  return { state, heard, titles, judged, tell, ending };
};
/** Shows tickets and tells of them at once. */
const show = async (tell: Telling, ...tickets: Ticket[]): Promise<void> => {
  for (const one of tickets) tell.see(one, false);
  tell.flush();
  await vi.advanceTimersByTimeAsync(0);
};

it('tells again what was judged and not kept, and what was not answered, until it is kept', async () => {
  const { state, titles, judged, tell } = opened();
  state.keeps = false;
  await show(tell, ticket('A'));
  expect(judged).toHaveLength(1);
  state.answers = false;
  await vi.advanceTimersByTimeAsync(2_000);
  Object.assign(state, { answers: true, keeps: true });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(titles()).toEqual([['A'], ['A'], ['A']]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(titles()).toHaveLength(3);
});

it('asks ever less often while nothing is kept, and no more once the page is left', async () => {
  const { state, heard, tell, ending } = opened();
  state.keeps = false;
  await show(tell, ticket('A'));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(heard.length).toBeLessThan(16);
  ending.abort();
  const { length } = heard;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(heard).toHaveLength(length);
});

it('never tells again what is older than what was told since, by the page or by the API', async () => {
  const { state, titles, tell } = opened();
  state.keeps = false;
  await show(tell, ticket('A', 'before'), ticket('B'), ticket('C'));
  state.keeps = true;
  await show(tell, ticket('A', 'after'));
  tell.known([ticket('C').id]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(titles()).toEqual([['before', 'B', 'C'], ['after'], ['B']]);
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
