import { describe, expect, it, vi } from 'vitest';
import type { PageSays } from '../../../../utils/messaging/page-says.ts';
import type { ReaderSays } from '../../../../utils/messaging/reader-says.ts';
import { blankTicket, type Ticket } from '../../../../utils/model/ticket.ts';
import type { Read } from '../../../../utils/reading/handing.ts';
import { readForPage } from '../../../../utils/reading/page-port.ts';
import { createLane } from '../../../../utils/sites/lane.ts';
import type { ReadResult, SiteReader } from '../../../../utils/sites/site-reader.ts';
import { trelloApi } from '../../../../utils/sites/trello/api.ts';

const board = { id: 'trello/trello.com/b1', site: 'trello', name: 'One', url: 'https://trello.com/b/b1' };
const ticket = (key: string, role: Ticket['role'] = null): Ticket => ({
  ...blankTicket('trello', 'trello.com', key, key),
  role,
});
const begin: PageSays = {
  ...{ say: 'begin', stay: 1, site: 'trello', root: 'https://trello.com', board, hidden: false, list: null },
};

/** A background that a page of Trello has connected to. `answer` is what its reader gives for keys. */
const opened = (answer: (keys: readonly string[]) => ReadResult) => {
  const said: ReaderSays[] = [];
  const taken: Read[] = [];
  const state = { keeps: true, disconnected: false };
  const signals: AbortSignal[] = [];
  const reader: SiteReader = {
    id: 'trello',
    api: trelloApi,
    reader: () => ({
      async *read(_, keys, signal) {
        signals.push(signal);
        yield answer(keys);
      },
    }),
  };
  const page = readForPage({
    page: new URL('https://trello.com/b/b1/one'),
    port: {
      post: (one) => said.push(one),
      disconnect: () => {
        state.disconnected = true;
      },
    },
    readers: [reader],
    take: async (told) => {
      taken.push(told);
      return { verdicts: {}, kept: { kept: state.keeps, reason: state.keeps ? null : 'quota' } };
    },
    laneOf: () => createLane(2),
    hostPorts: () => ({}),
    stored: async () => [],
    wait: () => new Promise(() => undefined),
  });
  return { page, said, taken, state, signals };
};
const whole = (...tickets: Ticket[]): ReadResult => ({ ok: true, tickets, gone: [], whole: false });

describe("the background's end of a reading port", () => {
  it('reads what the page wants, takes it in, and tells the page keys alone', async () => {
    const { page, said, taken } = opened(() => whole(ticket('a'), ticket('b', 'template'), ticket('c')));
    page.heard(begin);
    page.heard({ say: 'want', keys: ['a', 'b', 'c'], beside: ['c'] });
    await expect.poll(() => said).toContainEqual({ say: 'api', stay: 1, api: 'ok' });
    expect(taken.map((told) => [told.board?.id ?? null, told.tickets.map(({ key }) => key)])).toEqual([
      [null, ['c']],
      [board.id, ['a', 'b']],
    ]);
    expect(said).toContainEqual({ say: 'came', stay: 1, keys: ['a', 'b'], noWork: ['b'] });
    expect(said).toContainEqual({ say: 'done', stay: 1, keys: ['a', 'b', 'c'] });
    expect(JSON.stringify(said)).not.toContain('title');
  });

  it('takes in nothing that is of another host than the page', async () => {
    const foreign = blankTicket('trello', 'evil.example', 'x', 'x');
    const { page, said, taken } = opened(() => whole(ticket('a'), foreign));
    page.heard(begin);
    page.heard({ say: 'want', keys: ['a'], beside: [] });
    await expect.poll(() => said).toContainEqual({ say: 'api', stay: 1, api: 'ok' });
    expect(taken.map(({ tickets }) => tickets.map(({ key }) => key))).toEqual([['a']]);
  });

  it('does not call done what could not be kept, so that the page asks for it again after a stop', async () => {
    vi.useFakeTimers();
    const { page, said, state } = opened(() => whole(ticket('a')));
    state.keeps = false;
    page.heard(begin);
    page.heard({ say: 'want', keys: ['a'], beside: [] });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said.some(({ say }) => say === 'came')).toBe(true);
    expect(said.some(({ say }) => say === 'done')).toBe(false);
    state.keeps = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toContainEqual({ say: 'done', stay: 1, keys: ['a'] });
    vi.useRealTimers();
  });

  it('ends a stay when the next begins, and all when the page has gone', async () => {
    const { page, said, signals } = opened((keys) => whole(...keys.map((key) => ticket(key))));
    page.heard(begin);
    page.heard({ say: 'want', keys: ['a'], beside: [] });
    page.heard({ ...begin, stay: 2 });
    page.heard({ say: 'want', keys: ['b'], beside: [] });
    await expect.poll(() => said).toContainEqual({ say: 'api', stay: 2, api: 'ok' });
    expect(said.filter((one) => 'stay' in one && one.stay === 1)).toEqual([]);
    page.end();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it.each<[string, unknown]>([
    ['no message', null],
    ['an unknown message', { say: 'forget' }],
    ['a message of another shape', { ...begin, stay: 'first' }],
    ['a key without end', { say: 'want', keys: ['x'.repeat(10_000)], beside: [] }],
    ['a site that does not claim its address', { ...begin, site: 'jira-cloud' }],
    ['a root on another origin', { ...begin, root: 'https://evil.example' }],
    ['a root that only looks alike', { ...begin, root: 'https://trello.com.evil.example' }],
    ['a board of another host', { ...begin, board: { ...board, id: 'trello/evil.example/b1' } }],
    ['a name for a board of another host', { say: 'board', board: { ...board, url: 'https://evil.example/' } }],
  ])('is closed for %s', (_, message) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { page, state } = opened(() => whole());
    if (JSON.stringify(message).startsWith('{"say":"board"')) page.heard(begin);
    page.heard(message);
    expect(state.disconnected).toBe(true);
    warn.mockRestore();
  });
});
