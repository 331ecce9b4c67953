import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../../../../utils/model/ticket.ts';
import type { ReadResult } from '../../../../../utils/sites/site-reader.ts';
import { boardOf } from '../../../../../utils/sites/trello/addresses.ts';
import { trelloReader } from '../../../../../utils/sites/trello/reader.ts';
import type { TrelloStore } from '../../../../site/trello/store.ts';
import { exported, marketing, now, portsTo, type Spoil } from './stand-in.ts';

const board = boardOf('MkOff1ce', 'Marketing and office');
const stay = new AbortController().signal;
const all = async (results: AsyncIterable<ReadResult>): Promise<ReadResult[]> => {
  const got: ReadResult[] = [];
  for await (const result of results) got.push(result);
  return got;
};
const ticketsOf = (results: readonly ReadResult[]) => results.flatMap((one) => (one.ok ? one.tickets : []));
const openCards = (store: TrelloStore) => {
  const [first] = store.boards;
  const open = new Set(first?.lists.filter(({ closed }) => !closed).map(({ id }) => id));
  return first?.cards.filter(({ closed, idList }) => !closed && open.has(idList)) ?? [];
};
const keyOf = (store: TrelloStore, name: string): string =>
  store.boards[0]?.cards.find((card) => card.name === name)?.shortLink ?? '';
const opened = (spoil?: Spoil, store = marketing()) => {
  const ports = portsTo(store, spoil);
  return { store, ports, reader: trelloReader(ports) };
};
const plain = (status: number, body = 'no', type = 'text/plain', headers = {}): Response =>
  new Response(body, { status, headers: { 'content-type': type, ...headers } });

describe('a board', () => {
  it('is read whole in one request, then its history and its archive', async () => {
    const { store, ports, reader } = opened();
    const [first, ...rest] = await all(reader.read(board, [], stay));
    const works = openCards(store).filter(({ cardRole, isTemplate }) => cardRole === null && !isTemplate);
    expect(first).toMatchObject({ ok: true, whole: true, gone: [] });
    expect(ticketsOf(first ? [first] : []).map(({ key }) => key)).toEqual(works.map(({ shortLink }) => shortLink));
    const plants = ticketsOf(rest).find(({ title }) => title === 'Water the plants');
    expect(plants?.recurrence).toContain('FREQ=WEEKLY');
    expect(plants?.history?.filter(({ field }) => field === 'due')).toHaveLength(6);
    expect(ticketsOf(rest).some(({ automated }) => automated === true)).toBe(true);
    expect(ports.asked.map((path) => path.split('?')[0])).toEqual([
      '/1/boards/MkOff1ce',
      '/1/boards/MkOff1ce/actions',
      '/1/boards/MkOff1ce/cards/closed',
    ]);
    expect(
      ticketsOf(rest).filter(({ closed, title }) => closed && title.startsWith('Newsletter')).length,
    ).toBeGreaterThan(3);
  });

  it('brings checklists with their items', async () => {
    const { reader } = opened();
    const guests = ticketsOf(await all(reader.read(board, [], stay))).find(({ title }) =>
      title.startsWith('Invite 200'),
    );
    expect(guests?.checklists?.[0]?.items).toContainEqual({ title: 'List', done: true });
  });

  it('tells of a card that is no work only where the page took it for work', async () => {
    const store = marketing();
    const template = keyOf(store, 'Newsletter template');
    const { reader } = opened(undefined, store);
    const [first] = await all(reader.read(board, [template], stay));
    expect(ticketsOf(first ? [first] : []).filter(({ role }) => role !== null)).toMatchObject([
      { key: template, role: 'template' },
    ]);
    const late = keyOf(store, 'Onboard NAME (TEAM)');
    const later = ticketsOf(await all(reader.read(board, [late], stay)));
    expect(later.find(({ key }) => key === late)?.role).toBe('template');
  });

  it('is not asked for again while it is fresh; later it brings what is new', async () => {
    const { ports, reader, store } = opened();
    await all(reader.read(board, [], stay));
    expect(await all(reader.read(board, [], stay))).toEqual([{ ok: true, tickets: [], gone: [], whole: false }]);
    expect(ports.asked).toHaveLength(3);
    ports.later(11_000);
    const key = keyOf(store, 'Merch');
    store.edit(key, { name: 'Merchandise' });
    const results = await all(reader.read(board, [key], stay));
    expect(ticketsOf(results).map(({ title }) => title)).toEqual(['Merchandise']);
    const present = results[0]?.ok ? results[0].present : [];
    expect(present?.length).toBeGreaterThan(40);
    expect(ports.asked).toHaveLength(5);
    expect(ports.asked[4]).toContain('since=');
  });

  it('is asked for again at once where a card of it has changed', async () => {
    const { reader, store } = opened();
    await all(reader.read(board, [], stay));
    const key = keyOf(store, 'Merch');
    store.edit(key, { name: 'Merchandise' });
    expect(ticketsOf(await all(reader.read(board, [key], stay, new Set([key])))).map(({ title }) => title)).toEqual([
      'Merchandise',
    ]);
  });

  it('is told again to a reader who went away before he had heard it', async () => {
    const { ports, reader } = opened();
    for await (const result of reader.read(board, [], stay)) {
      expect(ticketsOf([result]).length).toBeGreaterThan(40);
      break;
    }
    ports.later(11_000);
    expect(ticketsOf(await all(reader.read(board, [], stay))).length).toBeGreaterThan(40);
  });

  it('is read once for readers that come together, and anew after one that went away', async () => {
    const { ports, reader } = opened();
    await Promise.all([all(reader.read(board, [], stay)), all(reader.read(board, [], stay))]);
    expect(ports.asked).toHaveLength(3);
    const { ports: others, reader: other } = opened();
    const leaving = new AbortController();
    const left = all(other.read(board, [], leaving.signal));
    leaving.abort();
    expect(ticketsOf(await left)).toEqual([]);
    expect(ticketsOf(await all(other.read(board, [], stay))).length).toBeGreaterThan(40);
    expect(others.peak()).toBeLessThanOrEqual(2);
  });

  it('keeps its other cards when one is broken, and then calls itself not whole', async () => {
    const store = marketing();
    const { reader } = opened((path) => {
      if (!path.startsWith('/1/boards/MkOff1ce?')) return null;
      const [first] = store.boards;
      const broken = { id: first?.id, name: 'x', lists: first?.lists, cards: [...openCards(store), { id: 5 }, null] };
      return plain(200, JSON.stringify(broken), 'application/json');
    }, store);
    const [first] = await all(reader.read(board, [], stay));
    expect(first).toMatchObject({ ok: true, whole: false });
    expect(ticketsOf(first ? [first] : []).length).toBeGreaterThan(40);
  });

  it('is asked for without the recurrence where Trello refuses to tell it', async () => {
    const { ports, reader } = opened((path) => (path.includes('recurrenceRule') ? plain(400, 'invalid value') : null));
    const [first] = await all(reader.read(board, [], stay));
    expect(first).toMatchObject({ ok: true, whole: true });
    expect(ports.asked[1]).not.toContain('recurrenceRule');
  });

  it('reads on through a long history, page by page, but not for ever', async () => {
    const store = marketing();
    const { ports, reader } = opened((path) => {
      if (!path.includes('/actions?')) return null;
      const before = Number(/before=(\d+)/.exec(path)?.[1] ?? 9000);
      const page = Array.from({ length: 1000 }, (_, index) => ({
        id: String(before - index - 1),
        type: 'updateCard',
        date: '2026-06-01T00:00:00.000Z',
        data: { card: { id: 'x' }, old: { due: null } },
      }));
      return plain(200, JSON.stringify(page), 'application/json');
    }, store);
    await all(reader.read(board, [], stay));
    const pages = ports.asked.filter((path) => path.includes('/actions?'));
    expect(pages).toHaveLength(5);
    expect(pages[1]).toContain('before=8000');
  });
});

describe('what earlier pages have read and kept', () => {
  /** Ports that keep notes and tickets over readers, as the background does over its end. */
  const kept = (store: TrelloStore) => {
    const ports = portsTo(store);
    const notes = new Map<string, string>();
    const tickets = new Map<string, Ticket>();
    const read = async () => {
      ports.asked.length = 0;
      const reader = trelloReader({
        ...ports,
        recall: async (name) => notes.get(name) ?? null,
        note: (name, value) => notes.set(name, value),
        stored: async (ids) => ids.flatMap((id) => tickets.get(id) ?? []),
      });
      const results = await all(reader.read(board, [], stay));
      for (const ticket of ticketsOf(results)) tickets.set(ticket.id, ticket);
      return { results, asked: ports.asked.map((path) => path.replace('/1/boards/MkOff1ce', '').split('?')[0]) };
    };
    const histories = () => new Map([...tickets].map(([id, { history }]) => [id, history]));
    return { ports, tickets, read, histories };
  };

  it('is not asked for again: the tickets come with it at once, and only what has happened since is read', async () => {
    const { ports, read, histories } = kept(marketing());
    await read();
    const before = histories();
    const { results, asked } = await read();
    expect(asked).toEqual(['', '/actions']);
    expect(ports.asked[1]).toContain('since=');
    const [first] = results;
    expect(ticketsOf(first ? [first] : []).find(({ title }) => title === 'Water the plants')?.history).not.toHaveLength(
      0,
    );
    expect(ticketsOf(first ? [first] : []).filter(({ history }) => history === null)).toEqual([]);
    expect(histories()).toEqual(before);
  });

  it('grows by what has happened since, on cards that were archived meanwhile too', async () => {
    const store = marketing();
    const { tickets, read } = kept(store);
    await read();
    const plants = [...tickets.values()].find(({ title }) => title === 'Water the plants');
    store.edit(plants?.key ?? '', { closed: true });
    const card = store.boards[0]?.cards.find(({ shortLink }) => shortLink === plants?.key);
    store.boards[0]?.actions.unshift({
      ...{ id: 'f'.repeat(24), type: 'updateCard', date: new Date(now).toISOString(), idMemberCreator: '' },
      data: { card: { id: card?.id ?? '', closed: true }, old: { closed: false } },
    });
    const { asked } = await read();
    expect(asked).toEqual(['', '/actions', '/cards/closed']);
    const closed = tickets.get(plants?.id ?? '');
    expect(closed).toMatchObject({ closed: true });
    expect(closed?.history).toEqual([
      ...(plants?.history ?? []),
      expect.objectContaining({ field: 'closed', to: 'true' }),
    ]);
  });

  it('is read whole where a card of that time is not kept with it', async () => {
    const { tickets, read, histories } = kept(marketing());
    await read();
    const before = histories();
    const [first] = tickets.keys();
    tickets.delete(first ?? '');
    expect((await read()).asked).toEqual(['', '/actions', '/cards/closed']);
    expect(histories()).toEqual(before);
  });
});

describe('cards that are not on the board', () => {
  it('are read one by one, as lying aside, and not asked for twice', async () => {
    const store = marketing();
    const archived = store.boards[0]?.cards.find(({ closed }) => closed)?.shortLink ?? '';
    const { ports, reader } = opened(undefined, store);
    const results = await all(reader.read(board, [archived, 'NoCard00'], stay));
    expect(results.at(-1)).toMatchObject({
      ok: true,
      aside: true,
      gone: ['NoCard00'],
      tickets: [{ key: archived }],
    });
    ports.asked.length = 0;
    await all(reader.read(board, [archived, 'NoCard00'], stay));
    expect(ports.asked).toEqual([]);
  });

  it('are read with list, board and history where there is no board', async () => {
    const store = marketing();
    const key = keyOf(store, 'Post the weekly numbers');
    const { ports, reader } = opened(undefined, store);
    const [result] = await all(reader.read(null, [key], stay));
    expect(result).toMatchObject({ ok: true, whole: false, tickets: [{ key, list: 'Every week' }] });
    expect(ticketsOf(result ? [result] : [])[0]?.history?.length).toBeGreaterThan(5);
    expect(ports.asked).toHaveLength(1);
  });

  it('are not asked for alone in a view that shows what was just read with its board', async () => {
    const store = marketing();
    const { ports, reader } = opened(undefined, store);
    await all(reader.read(board, [], stay));
    ports.asked.length = 0;
    await all(reader.read(null, [keyOf(store, 'Merch')], stay));
    expect(ports.asked).toEqual([]);
    ports.later(61_000);
    await all(reader.read(null, [keyOf(store, 'Merch')], stay));
    expect(ports.asked).toHaveLength(1);
  });

  it('but mirrored on it are part of it', async () => {
    const store = marketing();
    const mirror = store.boards[0]?.cards.find(({ cardRole }) => cardRole === 'mirror');
    const source = store.boards[0]?.cards.find(({ id }) => id === mirror?.mirrorSourceId);
    // As if the source lay on another board: this one does not tell of it.
    if (source) source.closed = true;
    const { reader, ports } = opened(undefined, store);
    const results = await all(reader.read(board, [], stay));
    const told = results.find((one) => one.ok && one.tickets.some(({ key }) => key === source?.shortLink));
    expect(told).not.toHaveProperty('aside');
    ports.later(11_000);
    const [again] = await all(reader.read(board, [], stay));
    expect(again?.ok && again.present).toContain(source?.shortLink);
  });
});

describe('trouble', () => {
  it.each([
    ['nobody signed in', () => plain(401, 'unauthorized permission requested'), 'logged-out'],
    ['a login page', () => plain(200, '<!doctype html>', 'text/html'), 'logged-out'],
    ['an error', () => plain(500), 'failing'],
    ['JSON that ends in its middle', () => plain(200, '{"id":"5e44', 'application/json'), 'unreadable'],
    ['another shape', () => plain(200, '{"cards":{}}', 'application/json'), 'unreadable'],
    ['too many requests', () => plain(429, '{"error":"API_TOKEN_LIMIT_EXCEEDED"}', 'application/json'), 'rate-limited'],
    ['no network', () => Response.error(), 'offline'],
  ])('%s is a state with a time to come back, and over without a reload', async (_, answer, state) => {
    let broken = true;
    const { ports, reader } = opened(() => {
      if (!broken) return null;
      const given = answer();
      if (given.type === 'error') throw new TypeError('Failed to fetch');
      return given;
    });
    const [result, ...rest] = await all(reader.read(board, [], stay));
    expect(result).toMatchObject({ ok: false, state, retryAfterMs: expect.any(Number) });
    expect(rest).toEqual([]);
    const asked = ports.asked.length;
    await all(reader.read(board, ['AbCd1234'], stay));
    expect(ports.asked).toHaveLength(asked);
    broken = false;
    if (result?.ok === false) ports.later(result.retryAfterMs ?? 0);
    const [again] = await all(reader.read(board, [], stay));
    expect(again).toMatchObject({ ok: true, whole: true });
  });

  it('with the history leaves the cards, and the history is read when it is there again', async () => {
    let broken = true;
    const { reader, ports } = opened((path) => (broken && path.includes('/actions?') ? plain(500) : null));
    const results = await all(reader.read(board, [], stay));
    expect(results).toHaveLength(1);
    expect(ticketsOf(results)[0]?.history).toBeNull();
    broken = false;
    ports.later(11_000);
    const later = ticketsOf(await all(reader.read(board, [], stay)));
    expect(later.some(({ history }) => (history?.length ?? 0) > 3)).toBe(true);
  });

  it('never asks more than two things at once', async () => {
    const store = marketing();
    const keys = openCards(store).map(({ shortLink }) => shortLink);
    const { ports, reader } = opened(undefined, store);
    await Promise.all([all(reader.read(null, keys, stay)), all(reader.read(board, [], stay))]);
    expect(ports.peak()).toBeLessThanOrEqual(2);
  });
});

const exports = join(import.meta.dirname, '../../../../../../shared/data/trello');
const files = existsSync(exports) ? readdirSync(exports) : [];

describe.skipIf(files.length === 0)('real boards', () => {
  it.each(files)('%s is read to the card', async (file) => {
    const store = exported(JSON.parse(readFileSync(join(exports, file), 'utf8')));
    const { reader } = opened(undefined, store);
    const [first] = await all(reader.read(boardOf(store.boards[0]?.shortLink ?? '', ''), [], stay));
    expect(
      ticketsOf(first ? [first] : [])
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(
      openCards(store)
        .filter(({ isTemplate }) => !isTemplate)
        .map(({ shortLink }) => shortLink)
        .toSorted(),
    );
  });
});
