import { beforeEach, describe, expect, it } from 'vitest';
import { Ticket } from '../../../../../utils/model/ticket.ts';
import { dataCenterReader } from '../../../../../utils/sites/jira-data-center/reader.ts';
import type { ListResult, ReadResult } from '../../../../../utils/sites/site-reader.ts';
import { type DataCenterHost, rootOf } from '../../../../site/data-center/hosts.ts';
import { answerDataCenterRest } from '../../../../site/data-center/rest.ts';
import type { JiraStore } from '../../../../site/jira/store.ts';
import { gathered, type VirtualTime, virtualTime } from '../virtual-time.ts';
import { dataCenterHosts, jiraStore, now } from './dc-dom.ts';

const { present, old } = dataCenterHosts;
const board = { id: `jira-data-center/${present.host}/boards/1`, site: 'jira-data-center', name: 'SHOP', url: '' };

let store: JiraStore;
let time: VirtualTime;
let asked: URL[];
let signedIn: boolean;
/** Gives another answer than the site would; null leaves it to the site. */
let spoil: (url: URL) => Response | null;
/** Whether this server validates queries although it is asked not to. */
let stubborn: boolean;

beforeEach(() => {
  store = jiraStore();
  time = virtualTime(now);
  asked = [];
  signedIn = true;
  stubborn = false;
  spoil = () => null;
});

const readerOf = (site: DataCenterHost = present) =>
  dataCenterReader({
    origin: rootOf(site),
    fetch: async (input, init) => {
      const url = new URL(String(input));
      asked.push(url);
      await time.wait(100);
      const spoiled = spoil(url);
      if (spoiled !== null) return spoiled;
      const meant = new URL(url);
      if (stubborn) meant.searchParams.delete('validateQuery');
      const path = url.pathname.slice(site.context.length);
      const request = { method: init?.method ?? 'GET', host: url.host, url: meant, body: '', signedIn, origin: null };
      const answer = answerDataCenterRest(store, site, request, path);
      return new Response(answer.body, { status: answer.status, headers: { 'content-type': answer.type } });
    },
    now: time.now,
    wait: time.wait,
    random: () => 0.5,
  });

const keysOf = (project: string): string[] =>
  store.portfolio.issues.filter(({ projectKey }) => projectKey === project).map(({ key }) => key);
const readAll = (keys: readonly string[], reader = readerOf(), onto: typeof board | null = board) =>
  time.until(gathered(reader.read(onto, keys, new AbortController().signal)));
const ticketsOf = (results: readonly ReadResult[]): Ticket[] =>
  results.flatMap((result) => (result.ok ? result.tickets : []));
const searches = (): URL[] => asked.filter(({ pathname }) => pathname.endsWith('/search'));

describe('a Data Center’s issues', () => {
  it('are read whole, each once, in searches of at most fifty keys under the context path', async () => {
    const keys = keysOf('SHOP');
    const tickets = ticketsOf(await readAll(keys));
    expect(tickets.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    expect(tickets.every((ticket) => Ticket.safeParse(ticket).success)).toBe(true);
    expect(asked.every(({ href }) => href.startsWith('https://jira.example.test/jira/rest/'))).toBe(true);
    for (const url of searches()) {
      expect(url.searchParams.get('jql')?.match(/"[A-Z]+-\d+"/g)?.length).toBeLessThanOrEqual(50);
      expect(url.href.length).toBeLessThan(4_000);
    }
  });

  it.each([present, old])(
    'carry dates, history, sprints, points, columns and epics, in version $version',
    async (site) => {
      const keys = keysOf('SHOP');
      const tickets = ticketsOf(await readAll(keys, readerOf(site)));
      for (const issue of store.portfolio.issues.filter(({ key }) => keys.includes(key))) {
        const ticket = tickets.find(({ key }) => key === issue.key);
        const parent = issue.parentKey === null ? undefined : store.issue(issue.parentKey);
        expect(ticket, issue.key).toMatchObject({
          host: site.host,
          title: issue.title,
          type: issue.type.name,
          created: new Date(issue.created).toISOString(),
          resolved: issue.resolved === null ? null : new Date(issue.resolved).toISOString(),
          due: issue.due,
          points: issue.points,
          parent: parent ? { key: parent.key, title: parent.title, type: parent.type.name } : null,
          evidence: 'api',
        });
        expect(ticket?.sprints?.length, issue.key).toBe(issue.sprintIds.length);
        const moves = issue.changes.filter(({ field }) => field === 'status');
        expect(ticket?.history?.filter(({ field }) => field === 'status').length, issue.key).toBe(moves.length);
      }
      expect(tickets.some(({ list }) => list === 'In Progress')).toBe(true);
      expect(tickets.some(({ sprints }) => sprints?.[0]?.state === 'closed')).toBe(true);
    },
  );

  it.each([present, old])(
    'of a service desk carry their request type and their clock, in version $version',
    async (site) => {
      const [ticket] = ticketsOf(await readAll(keysOf('HELP').slice(0, 1), readerOf(site), null));
      expect(ticket).toMatchObject({ requestType: 'Get IT help', sla: true, project: { kind: 'service_desk' } });
    },
  );

  it('have the dates of their sprint from the board, where the issue leaves them out', async () => {
    const issue = store.issue('SHOP-1');
    const active = store.board(1)?.sprints.find(({ state }) => state === 'active');
    const future = store.board(1)?.sprints.find(({ state }) => state === 'future');
    issue?.sprintIds.splice(0, issue.sprintIds.length, future?.id ?? 0);
    spoil = ({ pathname }) =>
      pathname.endsWith('/board/1/sprint')
        ? Response.json({
            values: [
              { ...active, startDate: '2026-07-01T09:00:00Z', endDate: '2026-07-14T09:00:00Z', name: future?.name },
            ],
          })
        : null;
    const [ticket] = ticketsOf(await readAll(['SHOP-1']));
    expect(ticket?.sprints).toEqual([
      { name: future?.name, state: 'future', start: '2026-07-01T09:00:00.000Z', end: '2026-07-14T09:00:00.000Z' },
    ]);
  });

  it('that are not there any more are told as gone, and the others still come', async () => {
    const results = await readAll(['SHOP-2', 'SHOP-99999', 'GONE-1']);
    expect(ticketsOf(results).map(({ key }) => key)).toEqual(['SHOP-2']);
    expect(results.flatMap((result) => (result.ok ? result.gone : []))).toEqual(['SHOP-99999', 'GONE-1']);
  });

  it('come although the server refuses the whole query for one unknown key', async () => {
    stubborn = true;
    const keys = [...keysOf('SHOP').slice(0, 20), 'GONE-1'];
    expect(ticketsOf(await readAll(keys)).length).toBe(20);
    expect(searches().filter(({ search }) => search.includes('changelog')).length).toBe(2);
  });

  it('come although it does not say which key it minded', async () => {
    spoil = (url) =>
      url.searchParams.get('jql')?.includes('GONE-1')
        ? Response.json({ errorMessages: ['Nein.'] }, { status: 400 })
        : null;
    const keys = [...keysOf('SHOP').slice(0, 20), 'GONE-1'];
    expect(ticketsOf(await readAll(keys)).length).toBe(20);
    expect(searches().filter(({ search }) => search.includes('changelog')).length).toBeLessThan(14);
  });

  it('come whole from a server that gives fewer at once than asked', async () => {
    spoil = (url) => {
      if (Number(url.searchParams.get('maxResults') ?? 0) <= 7) return null;
      url.searchParams.set('maxResults', '7');
      return null;
    };
    const keys = keysOf('SHOP').slice(0, 40);
    expect(ticketsOf(await readAll(keys)).length).toBe(40);
  });

  it('name each epic by one more question at most', async () => {
    const reader = readerOf();
    await readAll(keysOf('SHOP'), reader);
    const before = searches().length;
    await readAll(keysOf('SHOP'), reader);
    const again = searches().slice(before);
    expect(again.every(({ search }) => search.includes('changelog'))).toBe(true);
  });
});

describe('a failure', () => {
  it('is told as what it is, and nothing more is asked', async () => {
    signedIn = false;
    expect(await readAll(keysOf('SHOP'))).toMatchObject([{ ok: false, state: 'logged-out' }]);
    expect(searches()).toEqual([]);
  });

  it.each([
    ['rate-limited', () => new Response('', { status: 429, headers: { 'retry-after': '120' } })],
    ['failing', () => Response.json({}, { status: 500 })],
    ['unreadable', () => Response.json({ issues: 'none' })],
    ['logged-out', () => new Response('<form id="login-form">', { headers: { 'content-type': 'text/html' } })],
  ] as const)('in the middle is %s, and what came before stays', async (state, answer) => {
    let seen = 0;
    spoil = (url) => {
      if (!url.searchParams.has('expand')) return null;
      seen += 1;
      return seen > 1 ? answer() : null;
    };
    const results = await readAll(keysOf('SHOP'));
    expect(ticketsOf(results).length).toBe(25);
    expect(results.at(-1)).toMatchObject({ ok: false, state });
  });
});

/** A reader without lists. */
async function* none(): AsyncGenerator<ListResult> {}

describe('a list', () => {
  const listed = (listing: string, path = '') => ({
    ...{ id: `jira-data-center/${present.host}/${listing}`, site: 'jira-data-center', name: '' },
    url: rootOf(present) + path,
  });
  const readList = (list: ReturnType<typeof listed>, cursor: string | null = null, reader = readerOf()) =>
    time.until(gathered(reader.readList?.(list, cursor, new AbortController().signal) ?? none()));
  const keysRead = (results: readonly ListResult[]): string[] =>
    results.flatMap((result) => (result.ok ? result.tickets.map(({ key }) => key) : []));

  it('of a board is read whole, a hundred at a time, histories and all, with how far it has come', async () => {
    const results = await readList(listed('boards/3'));
    const board = store.board(3);
    const onBoard = board === undefined ? [] : store.onBoard(board);
    expect(keysRead(results).toSorted()).toEqual(onBoard.map(({ key }) => key).toSorted());
    const last = results.at(-1);
    expect(last).toMatchObject({ ok: true, read: onBoard.length, total: onBoard.length, cursor: null });
    expect(results.every((result) => result.ok && result.tickets.every(({ history }) => history !== null))).toBe(true);
  });

  it.each([
    ['jql/project = OPS', '/issues/?jql=project%20%3D%20OPS', 'OPS'],
    ['projects/SHOP/issues', '', 'SHOP'],
  ])('%s is read whole, whatever was on the screen', async (listing, path, project) => {
    const results = await readList(listed(listing, path));
    expect(keysRead(results).toSorted()).toEqual(keysOf(project).toSorted());
  });

  it('of a queue is read by the query behind it', async () => {
    const open = store.portfolio.issues.filter(
      ({ projectKey, resolved }) => projectKey === 'HELP' && resolved === null,
    );
    expect(keysRead(await readList(listed('queues/HELP/11'))).toSorted()).toEqual(
      open.map(({ key }) => key).toSorted(),
    );
  });

  it('goes on where it stopped, in another visit', async () => {
    let pages = 0;
    spoil = (url) => {
      if (!url.searchParams.has('expand')) return null;
      pages += 1;
      return pages === 2 ? Response.json({}, { status: 401 }) : null;
    };
    const first = await readList(listed('projects/SHOP/issues'));
    const stop = first.at(-1);
    expect(stop).toMatchObject({ ok: false, state: 'logged-out' });
    const rest = await readList(listed('projects/SHOP/issues'), stop?.cursor ?? null);
    expect([...keysRead(first), ...keysRead(rest)].toSorted()).toEqual(keysOf('SHOP').toSorted());
  });

  it('that a board’s address does not give is read by the board’s filter', async () => {
    spoil = (url) => (url.pathname.endsWith('/board/1/issue') ? Response.json({}, { status: 404 }) : null);
    await readList(listed('boards/1'));
    expect(searches().map(({ searchParams }) => searchParams.get('jql'))).toContain('filter = 10001');
  });

  it('that has no name in the API gives nothing', async () => {
    expect(await readList(listed('plans/3'))).toEqual([]);
    expect(await readList(listed('filter/-4'))).toEqual([]);
  });
});
