import { expect, it, vi } from 'vitest';
import type { PageQuestions } from '../../utils/messaging/page-protocol.ts';
import { blankTicket, type Ticket } from '../../utils/model/ticket.ts';
import type { Verdict } from '../../utils/model/verdict.ts';
import type { Taken } from '../../utils/reading/handing.ts';

const verdict: Verdict = { category: 'project', probability: 0.1, confidence: 'low', by: 'evidence' };

export const ticket = (key: string, title = key): Ticket => blankTicket('trello', 'trello.com', key, title);

/** What is told, by a page or, with all that the board holds, by who reads the site's API. */
type Told = PageQuestions['tickets'] & { readonly present?: readonly string[] | null };

/** Whoever stores tickets, as `state` says, and what was heard there. */
export const keeper = () => {
  const state = { answers: true, keeps: true };
  const heard: Told[] = [];
  const take = async (told: Told): Promise<Taken | null> => {
    heard.push(told);
    if (!state.answers) return null;
    const verdicts = Object.fromEntries(told.tickets.map(({ id }) => [id, verdict]));
    return { verdicts, kept: { kept: state.keeps, reason: state.keeps ? null : 'storage' } };
  };
  return { state, heard, take, titles: () => heard.map(({ tickets }) => tickets.map(({ title }) => title)) };
};

/** Somebody who tells a keeper of tickets until they are kept. */
export interface Teller extends Pick<ReturnType<typeof keeper>, 'state' | 'heard' | 'titles'> {
  /** The ids of tickets whose verdicts came back, each time they did. */
  judged: readonly string[];
  give(...tickets: Ticket[]): Promise<void>;
  ending: AbortController;
}

/** What holds of everybody who tells of tickets until they are kept; time is the test's. */
export const tellsUntilKept = (open: () => Teller): void => {
  it('tells again what was judged and not kept, and what was not answered, until it is kept', async () => {
    const { state, titles, judged, give } = open();
    state.keeps = false;
    await give(ticket('A'));
    expect(judged).toHaveLength(1);
    state.answers = false;
    await vi.advanceTimersByTimeAsync(2_000);
    Object.assign(state, { answers: true, keeps: true });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(titles()).toEqual([['A'], ['A'], ['A']]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(titles()).toHaveLength(3);
  });

  it('says of what it tells again how long ago that was seen', async () => {
    const { state, heard, give } = open();
    state.keeps = false;
    await give(ticket('A'));
    await vi.advanceTimersByTimeAsync(2_000);
    state.answers = false;
    await give(ticket('B'));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(heard.map(({ tickets, age }) => [tickets[0]?.key, age])).toEqual([
      ['A', 0],
      ['A', 2_000],
      ['B', 0],
      ['A', 6_000],
    ]);
  });

  it('tries ever less often while nothing is kept, and no more once the stay has ended', async () => {
    const { state, heard, give, ending } = open();
    state.keeps = false;
    await give(ticket('A'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(heard.length).toBeLessThan(600 / 14);
    ending.abort();
    const { length } = heard;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(heard).toHaveLength(length);
  });

  it('lets nobody wait for longer than a quarter of a minute once the store keeps again', async () => {
    const { state, titles, give } = open();
    state.keeps = false;
    await give(ticket('A'));
    await vi.advanceTimersByTimeAsync(300_000);
    const { length } = titles();
    state.keeps = true;
    await vi.advanceTimersByTimeAsync(16_000);
    expect(titles()).toHaveLength(length + 1);
  });

  it('never tells again what is older than what was told since', async () => {
    const { state, titles, give } = open();
    state.keeps = false;
    await give(ticket('A', 'before'), ticket('B'));
    state.keeps = true;
    await give(ticket('A', 'after'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(titles()).toEqual([['before', 'B'], ['after'], ['B']]);
  });
};
