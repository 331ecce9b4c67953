import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSays } from '../../../../utils/messaging/page-says.ts';
import type { ReaderSays } from '../../../../utils/messaging/reader-says.ts';
import { trelloApi } from '../../../../utils/sites/trello/api.ts';
import { readingLink } from '../../../../utils/visit/reading-link.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const board = { id: 'trello/trello.com/b1', site: 'trello', name: 'One', url: 'https://trello.com/b/b1' };

/** A page with its link; each port that it opens, with what it says there. */
const page = () => {
  const state = { hidden: false };
  const ports: { said: PageSays[]; hear(said: ReaderSays): void; lose(): void; closed: boolean }[] = [];
  const came: string[] = [];
  const states: string[] = [];
  const lists: number[] = [];
  const ending = new AbortController();
  const link = readingLink({
    site: 'trello',
    root: 'https://trello.com',
    api: trelloApi,
    hidden: () => state.hidden,
    signal: ending.signal,
    fetch: () => new Promise(() => undefined),
    connect: (heard, lost) => {
      const said: PageSays[] = [];
      const port = { said, hear: heard, lose: lost, closed: false };
      ports.push(port);
      return {
        post: (one) => said.push(one),
        close: () => {
          port.closed = true;
        },
      };
    },
  });
  const ears = {
    came: (keys: readonly string[], noWork: readonly string[]) => came.push(...keys, ...noWork.map((key) => `!${key}`)),
    done: (keys: readonly string[]) => came.push(...keys.map((key) => `${key} is kept`)),
    judged: () => undefined,
    api: (api: string) => states.push(api),
    list: () => lists.push(lists.length),
    more: () => states.push('more'),
  };
  const last = () => {
    const port = ports.at(-1);
    if (port === undefined) throw new Error('no port');
    return port;
  };
  return { state, ports, last, link, ears, came, states, lists, ending };
};
const begun = { say: 'begin', stay: 1, site: 'trello', root: 'https://trello.com', board, hidden: false, list: null };

describe("a page's link to its reader", () => {
  it('is opened by the first that is wanted, and says where it is', () => {
    const { link, ears, ports, last } = page();
    const stay = link.begin(board, ears);
    expect(ports).toEqual([]);
    stay.want(['a', 'b'], ['b']);
    expect(last().said).toEqual([begun, { say: 'want', keys: ['a', 'b'], beside: ['b'] }]);
    stay.want(['c'], []);
    expect(ports).toHaveLength(1);
    expect(last().said.at(-1)).toEqual({ say: 'want', keys: ['c'], beside: [] });
  });

  it('is opened again when the worker was stopped, for what is still wanted', async () => {
    const { link, ears, ports, last, came } = page();
    const stay = link.begin(board, ears);
    stay.want(['a', 'b', 'c'], ['c']);
    last().hear({ say: 'done', stay: 1, keys: ['a'] });
    expect(came).toEqual(['a is kept']);
    last().lose();
    expect(ports).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(last().said).toEqual([begun, { say: 'want', keys: ['b', 'c'], beside: ['c'] }]);
    last().lose();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(ports).toHaveLength(2);
    stay.renew(['a']);
    expect(last().said.at(-1)).toMatchObject({ say: 'want', keys: ['b', 'c', 'a'] });
  });

  it('is not opened again while nothing is wanted or nobody sees the page, and at once when it is shown', async () => {
    const { link, ears, ports, last, state } = page();
    const stay = link.begin(board, ears);
    stay.want(['a'], []);
    last().hear({ say: 'done', stay: 1, keys: ['a'] });
    last().lose();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ports).toHaveLength(1);
    stay.want(['b'], []);
    state.hidden = true;
    link.sleep();
    expect(last().said.at(-1)).toEqual({ say: 'hidden', hidden: true });
    last().lose();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ports).toHaveLength(2);
    state.hidden = false;
    link.wake();
    expect(ports).toHaveLength(3);
  });

  it('goes on with a list from the cursor it was told last, with all that was read of it', async () => {
    const { link, ears, last, lists, came } = page();
    const stay = link.begin(board, ears);
    stay.want(['a'], []);
    const reading = { kind: 'reading', read: 1, total: 3 } as const;
    last().hear({ say: 'list', stay: 1, state: reading, more: true, cursor: 'x', keys: ['a'] });
    last().hear({ say: 'list', stay: 1, state: { ...reading, read: 2 }, more: true, cursor: 'y', keys: ['b'] });
    last().hear({ say: 'done', stay: 1, keys: ['a'] });
    expect(lists).toHaveLength(2);
    expect(came).toEqual(['a is kept', 'b is kept', 'a is kept']);
    expect(stay.list()).toMatchObject({ read: 2 });
    last().lose();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(last().said).toEqual([
      { ...begun, list: { state: { ...reading, read: 2 }, more: true, cursor: 'y', keys: ['a', 'b'] } },
    ]);
  });

  it('keeps the worker awake while something is to be read, and no longer', async () => {
    const { link, ears, last } = page();
    link.begin(board, ears).want(['a'], []);
    await vi.advanceTimersByTimeAsync(60_000);
    const alive = () => last().said.filter(({ say }) => say === 'alive').length;
    expect(alive()).toBe(3);
    last().hear({ say: 'done', stay: 1, keys: ['a'] });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(alive()).toBe(3);
  });

  it('hears nothing of a stay that has ended, and nothing that is no message', () => {
    const { link, ears, last, came, states } = page();
    const first = link.begin(board, ears);
    first.want(['a'], []);
    first.end();
    expect(last().said.at(-1)).toEqual({ say: 'end' });
    link.begin(null, ears).want(['b'], []);
    last().hear({ say: 'came', stay: 1, keys: ['a'], noWork: [] });
    last().hear(JSON.parse('{"say":"came","stay":2,"keys":[1]}'));
    last().hear(JSON.parse('null'));
    last().hear({ say: 'came', stay: 2, keys: ['b'], noWork: ['b'] });
    last().hear({ say: 'api', stay: 2, api: 'ok' });
    last().hear({ say: 'more', stay: 1 });
    last().hear({ say: 'more', stay: 2 });
    expect(came).toEqual(['b', '!b']);
    expect(states).toEqual(['ok', 'more']);
  });

  it('is held no longer than the page is on the screen', () => {
    const { link, ears, ports, last } = page();
    link.begin(board, ears).want(['a'], []);
    link.rest();
    expect(last().closed).toBe(true);
    link.wake();
    expect(ports).toHaveLength(2);
    expect(last().said.at(-1)).toMatchObject({ say: 'want', keys: ['a'] });
  });
});
