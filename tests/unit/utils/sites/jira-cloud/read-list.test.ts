import { beforeEach, describe, expect, it } from 'vitest';
import { jiraCloudReader } from '../../../../../utils/sites/jira-cloud/reader.ts';
import type { ListResult, ReaderPorts } from '../../../../../utils/sites/site-reader.ts';
import { answerJiraRest } from '../../../../site/jira/rest.ts';
import type { JiraStore } from '../../../../site/jira/store.ts';
import { gathered, type VirtualTime, virtualTime } from '../virtual-time.ts';
import { jiraStore, origin } from './jira-dom.ts';

const board = (listing: string, url = '') => ({
  id: `jira-cloud/acme.atlassian.net/${listing}`,
  site: 'jira-cloud',
  name: '',
  url: `${origin}${url}`,
});

let store: JiraStore;
let time: VirtualTime;
let asked: string[];
let most: number;
let spoil: (path: string) => Response | null;

beforeEach(() => {
  store = jiraStore();
  time = virtualTime(Date.UTC(2026, 5, 17, 12));
  asked = [];
  most = 0;
  spoil = () => null;
});

let under = 0;
const ports = (): ReaderPorts => ({
  origin,
  fetch: async (input, init) => {
    const url = new URL(String(input));
    asked.push(url.pathname.replace('/rest/', ''));
    under += 1;
    most = Math.max(most, under);
    await time.wait(300);
    under -= 1;
    const spoiled = spoil(url.pathname);
    if (spoiled !== null) return spoiled;
    const body = typeof init?.body === 'string' ? init.body : '';
    const method = init?.method ?? 'GET';
    const answer = answerJiraRest(store, { method, host: url.host, url, body, signedIn: true, origin });
    return new Response(answer.body, { status: answer.status, headers: { 'content-type': answer.type } });
  },
  now: time.now,
  wait: time.wait,
  random: () => 0.5,
});

const readList = (
  list: ReturnType<typeof board>,
  {
    reader = jiraCloudReader(ports()),
    cursor = null,
    signal = new AbortController().signal,
  }: {
    reader?: ReturnType<typeof jiraCloudReader>;
    cursor?: string | null;
    signal?: AbortSignal;
  } = {},
): Promise<ListResult[]> => time.until(gathered(reader.readList?.(list, cursor, signal) ?? (async function* () {})()));
const keysIn = (results: readonly ListResult[]): string[] =>
  results.flatMap((one) => (one.ok ? one.tickets.map(({ key }) => key) : []));
const keysOf = (project: string): string[] =>
  store.portfolio.issues.filter(({ projectKey }) => projectKey === project).map(({ key }) => key);

describe('reading a whole list', () => {
  it('brings every ticket of a board with its history, whatever was on the screen', async () => {
    const all = store.onBoard(store.board(3) ?? Object(null));
    const results = await readList(board('boards/3'));
    expect(keysIn(results).toSorted()).toEqual(all.map(({ key }) => key).toSorted());
    expect(results.every((one) => one.ok && one.tickets.every(({ history }) => history !== null))).toBe(true);
    expect(results.at(-1)).toMatchObject({ read: all.length, cursor: null });
  });

  it('pages through a project, and says how far it is', async () => {
    const keys = keysOf('OPS');
    const results = await readList(board('projects/OPS'));
    expect(keysIn(results).toSorted()).toEqual(keys.toSorted());
    expect(results.length).toBe(Math.ceil(keys.length / 100));
    if (results.length > 1) expect(results[0]).toMatchObject({ read: 100, total: keys.length });
  });

  it('does not read again what was read from the page, only what has changed since', async () => {
    const list = board('projects/OPS');
    const keys = keysOf('OPS');
    const reader = jiraCloudReader(ports());
    await time.until(gathered(reader.read(list, keys, new AbortController().signal)));
    const [changed] = store.portfolio.issues.filter(({ projectKey }) => projectKey === 'OPS');
    if (changed === undefined) throw new Error('no issue');
    changed.title = 'Quite another thing';
    changed.updated += 60_000;
    asked = [];
    const results = await readList(list, { reader });
    expect(keysIn(results).toSorted()).toEqual(keys.toSorted());
    const tickets = results.flatMap((one) => (one.ok ? one.tickets : []));
    expect(tickets.find(({ key }) => key === changed.key)?.title).toBe('Quite another thing');
    expect(tickets.every(({ history, description }) => history !== null && description !== undefined)).toBe(true);
    expect(asked.filter((path) => path.endsWith('/bulkfetch'))).toEqual([
      'api/3/issue/bulkfetch',
      'api/3/changelog/bulkfetch',
    ]);
  });

  it.each([
    ['a query', 'jql/project = OPS', '/issues/?jql=project%20%3D%20OPS%20order%20by%20created', 'OPS'],
    ['the query behind a queue', 'queues/HELP/3', '', 'HELP'],
  ])('reads %s', async (_, listing, url, project) => {
    const keys = keysIn(await readList(board(listing, url)));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every((key) => key.startsWith(`${project}-`))).toBe(true);
  });

  it('reads nothing where the site has no name for the list', async () => {
    expect(await readList(board('plans/3'))).toEqual([]);
  });
});

describe('an address that is gone', () => {
  const all = () => store.onBoard(store.board(3) ?? Object(null)).map(({ key }) => key);

  it('is replaced by the filter of the board, and not tried again', async () => {
    spoil = (path) => (path.includes('/rest/software/') ? Response.json({}, { status: 404 }) : null);
    const reader = jiraCloudReader(ports());
    expect(keysIn(await readList(board('boards/3'), { reader })).toSorted()).toEqual(all().toSorted());
    expect(asked).toContain('software/1.0/board/3/issue');
    expect(asked).toContain('agile/1.0/board/3/issue');
    asked = [];
    await readList(board('boards/3'), { reader });
    expect(asked.filter((path) => /board\/3\/issue/.test(path))).toEqual([]);
  });

  it('leads to the older one where that is there still', async () => {
    const issues = keysIn(await readList(board('boards/3')));
    spoil = (path) => {
      if (path.includes('/rest/software/')) return Response.json({}, { status: 410 });
      if (!path.includes('/rest/agile/1.0/board/3/issue')) return null;
      return Response.json({ issues: [{ id: '1', key: 'OPS-1', fields: {} }], total: 1, startAt: 0 });
    };
    expect(issues.length).toBeGreaterThan(0);
    expect(keysIn(await readList(board('boards/3')))).toEqual(['OPS-1']);
  });

  it('is a failure where there is no other', async () => {
    spoil = (path) => (/board\/3\//.test(path) ? Response.json({}, { status: 404 }) : null);
    expect(await readList(board('boards/3'))).toMatchObject([{ ok: false, state: 'failing', cursor: null }]);
  });
});

describe('a reading that was broken off', () => {
  it('goes on where it stopped, in another tab or on another day', async () => {
    const whole = keysIn(await readList(board('projects/OPS')));
    let pages = 0;
    spoil = (path) => {
      if (!path.endsWith('search/jql')) return null;
      pages += 1;
      return pages === 2 ? new Response('<html>', { headers: { 'content-type': 'text/html' } }) : null;
    };
    const first = await readList(board('projects/OPS'));
    const end = first.at(-1);
    expect(end).toMatchObject({ ok: false, state: 'logged-out' });
    expect(end?.cursor).not.toBeNull();
    spoil = () => null;
    const rest = await readList(board('projects/OPS'), { cursor: end?.cursor ?? null });
    expect([...keysIn(first), ...keysIn(rest)]).toEqual(whole);
    expect(rest.at(-1)).toMatchObject({ read: whole.length });
  });

  it('begins anew where the note of the stop is none', async () => {
    expect(keysIn(await readList(board('projects/PLAT'), { cursor: '{"way":"x"}' })).length).toBe(
      keysOf('PLAT').length,
    );
  });

  it('stops at once when it is cancelled', async () => {
    const control = new AbortController();
    const results: ListResult[] = [];
    const reading = async () => {
      for await (const result of jiraCloudReader(ports()).readList?.(board('projects/OPS'), null, control.signal) ??
        []) {
        results.push(result);
        control.abort();
      }
    };
    await time.until(reading());
    expect(results).toHaveLength(1);
  });

  it('does not miss histories: what came without them is asked for again', async () => {
    spoil = (path) => (path.includes('changelog') ? Response.json({}, { status: 401 }) : null);
    const results = await readList(board('projects/PLAT'));
    expect(results).toMatchObject([{ ok: false, state: 'logged-out' }]);
    spoil = () => null;
    const rest = await readList(board('projects/PLAT'), { cursor: results[0]?.cursor ?? null });
    expect(keysIn(rest)).toHaveLength(keysOf('PLAT').length);
  });
});

it('lets the tickets on the screen go first', async () => {
  const reader = jiraCloudReader(ports());
  const signal = new AbortController().signal;
  const list = gathered(reader.readList?.(board('projects/OPS'), null, signal) ?? (async function* () {})());
  const screen = time.wait(700).then(() => gathered(reader.read(null, ['SHOP-1'], signal)));
  await time.until(Promise.race([screen, list]));
  await time.until(Promise.all([screen, list]));
  expect(asked.indexOf('api/3/issue/bulkfetch')).toBeLessThan(asked.lastIndexOf('api/3/search/jql') + 3);
  expect(most).toBeLessThanOrEqual(2);
});

describe('what a site does not have any more', () => {
  const notes = new Map<string, { value: string; ms: number }>();
  const remembering = (): ReaderPorts => ({
    ...ports(),
    recall: async (name) => notes.get(name)?.value ?? null,
    note: (name, value, ms) => notes.set(name, { value, ms }),
  });
  beforeEach(() => notes.clear());

  it('is not asked for again on the next page, nor are the custom fields', async () => {
    spoil = (path) => (/software\/1\.0|changelog/.test(path) ? new Response('{}', { status: 410 }) : null);
    const first = await readList(board('boards/3'), { reader: jiraCloudReader(remembering()) });
    const wasAsked = (part: string): number => asked.filter((path) => path.includes(part)).length;
    expect(wasAsked('software/1.0')).toBe(1);
    expect(wasAsked('changelog')).toBe(1);
    asked = [];
    const second = await readList(board('boards/3'), { reader: jiraCloudReader(remembering()) });
    expect(keysIn(second)).toEqual(keysIn(first));
    for (const part of ['software/1.0', 'changelog', 'api/3/field']) expect(wasAsked(part), part).toBe(0);
    for (const { ms } of notes.values()) expect(ms).toBeGreaterThanOrEqual(86_400_000);
  });

  it('is only what another address answers for: a board that is gone tells nothing of other boards', async () => {
    spoil = (path) => (path.includes('/board/3/') ? new Response('{}', { status: 404 }) : null);
    expect(keysIn(await readList(board('boards/3'), { reader: jiraCloudReader(remembering()) }))).toEqual([]);
    spoil = () => null;
    asked = [];
    await readList(board('boards/1'), { reader: jiraCloudReader(remembering()) });
    expect(asked.some((path) => path.startsWith('software/1.0'))).toBe(true);
  });

  it('is found out again where what was noted makes no sense', async () => {
    const nonsense = { ...remembering(), recall: async () => '{"points":7}' };
    expect(keysIn(await readList(board('boards/3'), { reader: jiraCloudReader(nonsense) })).length).toBeGreaterThan(0);
    expect(asked.some((path) => path.endsWith('api/3/field'))).toBe(true);
  });
});

describe('twenty thousand tickets from a slow and faulty site', () => {
  const many = 20_000;
  /** The same faults in every run. */
  const chance = (() => {
    let state = 7;
    return (): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
  })();
  const issue = (index: number) => ({
    id: String(index),
    key: `BIG-${index}`,
    fields: {
      summary: `Ticket ${index}`,
      description: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(500) }] }],
      },
      status: { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
      updated: '2026-06-01T08:00:00.000+0000',
      labels: ['a', 'b'],
    },
  });

  it('all come once, within the limits, over a sign-out and a fresh start', async () => {
    const faulty: ReaderPorts = {
      ...ports(),
      fetch: async (input, init) => {
        const url = new URL(String(input));
        const nth = asked.push(url.pathname);
        under += 1;
        most = Math.max(most, under);
        await time.wait(300);
        under -= 1;
        if (nth === 200) return new Response('<html>', { headers: { 'content-type': 'text/html' } });
        const fault = chance();
        if (fault < 0.02) return Response.json({}, { status: 429, headers: { 'retry-after': '2' } });
        if (fault < 0.03) return Response.json({}, { status: 500 });
        if (url.pathname.endsWith('/field')) return Response.json([]);
        if (url.pathname.endsWith('approximate-count')) return Response.json({ count: many });
        const body = JSON.parse(String(init?.body ?? '{}'));
        if (url.pathname.includes('changelog')) return Response.json({ issueChangeLogs: [] });
        const from = Number(body.nextPageToken ?? 0);
        const issues = Array.from({ length: Math.min(100, many + 50 - from) }, (_, index) => issue(from + index + 1));
        return Response.json({ issues, nextPageToken: from + 100 < many + 50 ? String(from + 100) : null });
      },
    };
    const keys = new Set<string>();
    const failures: string[] = [];
    let count = 0;
    const whole = async () => {
      let cursor: string | null = null;
      for (;;) {
        let wait: number | null = null;
        const signal = new AbortController().signal;
        for await (const result of jiraCloudReader(faulty).readList?.(board('projects/BIG'), cursor, signal) ?? []) {
          cursor = result.cursor;
          if (!result.ok) {
            failures.push(result.state);
            wait = result.retryAfterMs ?? 0;
            continue;
          }
          count += result.tickets.length;
          for (const { key } of result.tickets) keys.add(key);
        }
        if (wait === null) return;
        await time.wait(wait);
      }
    };
    const began = time.now();
    await time.until(whole());
    expect(keys.size).toBe(many);
    expect(count).toBe(many);
    expect(failures).toContain('logged-out');
    expect(most).toBeLessThanOrEqual(2);
    // Two requests a hundred tickets, and what the faults cost; four minutes and a half at 300 ms each.
    expect(asked.length).toBeLessThan(430);
    expect(time.now() - began).toBeLessThan(270_000);
  }, 30_000);
});
