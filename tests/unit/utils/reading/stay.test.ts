import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReaderSays } from '../../../../utils/messaging/reader-says.ts';
import { blankTicket } from '../../../../utils/model/ticket.ts';
import { type Begun, beginStay } from '../../../../utils/reading/stay.ts';
import type { TicketReader } from '../../../../utils/sites/site-reader.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const host = 'acme.atlassian.net';
const board = { id: `jira-cloud/${host}/boards/1`, site: 'jira-cloud', name: '', url: '' };
const ticket = (key: string) => ({ ...blankTicket('jira-cloud', host, key, key), updated: '2026-06-01' });

/** A stay on a board of three tickets, A-1 of them in view; its list comes in portions of one. */
const opened = (list: Begun['list'] = null, more: { board?: null; reader?: Partial<TicketReader> } = {}) => {
  const said: ReaderSays[] = [];
  const taken: string[] = [];
  const present: (readonly string[] | null)[] = [];
  const names: string[] = [];
  const state = { keeps: true };
  const stay = beginStay({
    begun: {
      say: 'begin',
      stay: 7,
      site: 'jira-cloud',
      root: `https://${host}`,
      board: more.board === null ? null : board,
      hidden: false,
      list,
    },
    host,
    reader: {
      async *read(_, keys) {
        yield { ok: true, tickets: keys.map(ticket).toReversed(), gone: [], whole: false };
      },
      async *readList(_, cursor) {
        for (let at = Number(cursor ?? 1); at <= 3; at += 1)
          yield {
            ok: true,
            tickets: [ticket(`A-${at}`)],
            read: at,
            total: 3,
            cursor: at === 3 ? null : String(at + 1),
          };
      },
      ...more.reader,
    },
    take: async (told) => {
      taken.push(...told.tickets.map(({ key }) => key));
      if (told.present !== null) present.push(told.present);
      names.push(told.board?.name ?? '');
      return { verdicts: {}, kept: { kept: state.keeps, reason: state.keeps ? null : 'quota' } };
    },
    say: (one) => said.push(one),
    signal: new AbortController().signal,
  });
  const lists = () => said.flatMap((one) => (one.say === 'list' ? [one] : []));
  return { stay, said, taken, present, names, state, lists };
};

it('reads what is on the screen, then the list, without taking in twice what has not changed', async () => {
  const { stay, said, taken, present } = opened();
  stay.heard({ say: 'want', keys: ['A-1'], beside: [] });
  await vi.runAllTimersAsync();
  expect(taken).toEqual(['A-1', 'A-2', 'A-3']);
  expect(present).toEqual([['A-1', 'A-2', 'A-3'].map((key) => ticket(key).id)]);
  expect(said.at(-1)).toMatchObject({ say: 'list', state: { kind: 'read', read: 3 }, more: false });
});

it('takes in first what the page has asked for first, however the site tells of it', async () => {
  const { stay, taken } = opened();
  stay.heard({ say: 'want', keys: ['B-3', 'B-2'], beside: [] });
  stay.heard({ say: 'want', keys: ['B-9', 'B-1'], beside: [] });
  await vi.runAllTimersAsync();
  const own = taken.filter((key) => key.startsWith('B'));
  expect(own).toEqual(['B-3', 'B-2', 'B-9', 'B-1']);
});

it('says where to go on with a list only when all before it is kept', async () => {
  const { stay, lists, state } = opened();
  state.keeps = false;
  stay.heard({ say: 'list', go: true });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lists().at(-1)).toMatchObject({ state: { read: 3 }, more: true, cursor: null, keys: [] });
  expect(lists().flatMap(({ keys }) => keys)).toEqual([]);
  state.keeps = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(lists().at(-1)).toMatchObject({ state: { read: 3 }, more: false, keys: ['A-1', 'A-2', 'A-3'] });
});

it('goes on with a list from an earlier worker, and knows all that it holds in the end', async () => {
  const { taken, present } = opened({
    state: { kind: 'reading', read: 2, total: 3 },
    more: true,
    cursor: '3',
    keys: ['A-1', 'A-2'],
  });
  await vi.runAllTimersAsync();
  expect(taken).toEqual(['A-3']);
  expect(present).toEqual([['A-1', 'A-2', 'A-3'].map((key) => ticket(key).id)]);
});

it('takes a name for its board, and no other board', async () => {
  const { stay, names } = opened();
  stay.heard({ say: 'board', board: { ...board, name: 'Platform' } });
  stay.heard({ say: 'board', board: { ...board, id: `jira-cloud/${host}/boards/2`, name: 'Other' } });
  stay.heard({ say: 'want', keys: ['A-1'], beside: [] });
  await vi.runAllTimersAsync();
  expect(new Set(names)).toEqual(new Set(['Platform']));
});

/** A list of so many, of which a page brings the first. */
const listOf = (total: number, part = false): Pick<TicketReader, 'readList'> => ({
  async *readList() {
    yield { ok: true, tickets: [ticket('A-1')], read: 1, total, cursor: total === 1 ? null : '1', part };
  },
});
const whole: TicketReader['read'] = async function* (_, keys) {
  yield { ok: true, tickets: [...keys, 'B-7'].map(ticket), gone: [], whole: true, present: [...keys, 'B-7'] };
};
const failing: TicketReader['readList'] = async function* () {
  yield { ok: false, state: 'failing', retryAfterMs: null, cursor: null };
};

it.each([
  ['a board that is read to its end', {}, 0],
  ['a list that is too large to be read unasked', { reader: listOf(5_000) }, 1],
  ['a list that is a part of what the page lists', { reader: listOf(1, true) }, 1],
  ['a list that the API has no name for', { reader: { async *readList() {} } }, 1],
  ['a list that fails', { reader: { readList: failing } }, 1],
  ['a page without a board', { board: null }, 1],
  ['a board that a site gives whole', { reader: { read: whole, async *readList() {} } }, 0],
])('asks the page for what else it shows only where nobody tells of it unasked: %s', async (_, more, times) => {
  const { stay, said } = opened(null, more);
  stay.heard({ say: 'want', keys: ['A-1'], beside: [] });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(said.filter(({ say }) => say === 'more')).toHaveLength(times);
});

it('names all that a site gives with a board, so that nobody asks for it again', async () => {
  const { stay, said } = opened(null, { reader: { read: whole } });
  stay.heard({ say: 'want', keys: ['A-1'], beside: [] });
  await vi.advanceTimersByTimeAsync(0);
  expect(said.flatMap((one) => (one.say === 'done' ? one.keys : []))).toEqual(['A-1', 'B-7']);
});
