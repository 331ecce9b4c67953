import { beforeEach, describe, expect, it } from 'vitest';
import { Ticket } from '../../../../../utils/model/ticket.ts';
import { jiraCloudReader } from '../../../../../utils/sites/jira-cloud/reader.ts';
import type { ReaderPorts, ReadResult } from '../../../../../utils/sites/site-reader.ts';
import { answerJiraRest } from '../../../../site/jira/rest.ts';
import type { JiraStore } from '../../../../site/jira/store.ts';
import { gathered, type VirtualTime, virtualTime } from '../virtual-time.ts';
import { jiraStore, origin } from './jira-dom.ts';

const board = { id: 'jira-cloud/acme.atlassian.net/boards/1', site: 'jira-cloud', name: 'SHOP board', url: '' };
const keysOf = (store: JiraStore, project: string): string[] =>
  store.portfolio.issues.filter(({ projectKey }) => projectKey === project).map(({ key }) => key);

interface Asked {
  method: string;
  path: string;
  body: unknown;
}

let store: JiraStore;
let time: VirtualTime;
let asked: Asked[];
/** Gives another answer than the site would; null leaves it to the site. */
let spoil: (request: Asked) => Response | null;
let signedIn: boolean;

beforeEach(() => {
  store = jiraStore();
  time = virtualTime(Date.UTC(2026, 5, 17, 12));
  asked = [];
  spoil = () => null;
  signedIn = true;
});

const readerOf = (more: Pick<ReaderPorts, 'stored'> = {}) =>
  jiraCloudReader({
    origin,
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const body = typeof init?.body === 'string' ? init.body : '';
      const request = {
        method: init?.method ?? 'GET',
        path: url.pathname,
        body: body === '' ? null : JSON.parse(body),
      };
      asked.push(request);
      await time.wait(100);
      const spoiled = spoil(request);
      if (spoiled !== null) return spoiled;
      const answer = answerJiraRest(store, { method: request.method, host: url.host, url, body, signedIn, origin });
      const headers = { 'content-type': answer.type, ...answer.headers };
      return new Response(answer.body, { status: answer.status, headers });
    },
    now: time.now,
    wait: time.wait,
    random: () => 0.5,
    ...more,
  });

const readAll = (reader: ReturnType<typeof readerOf>, keys: readonly string[], signal = new AbortController().signal) =>
  time.until(gathered(reader.read(board, keys, signal)));
const ticketsOf = (results: readonly ReadResult[]): Ticket[] => results.flatMap((one) => (one.ok ? one.tickets : []));
const paths = (): string[] => asked.map(({ path }) => path.replace(/^\/rest\//, ''));

describe('a read', () => {
  it('brings every ticket whole, by the hundred, with a small first portion', async () => {
    const keys = keysOf(store, 'SHOP').concat(keysOf(store, 'OPS'));
    const results = await readAll(readerOf(), keys);
    const tickets = ticketsOf(results);
    expect(tickets.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    expect(results.every(({ ok }) => ok)).toBe(true);
    for (const ticket of tickets) {
      expect(Ticket.safeParse(ticket).success).toBe(true);
      const issue = store.issue(ticket.key);
      expect(ticket).toMatchObject({
        id: `jira-cloud/acme.atlassian.net/${issue?.key}`,
        type: issue?.type.name,
        typeLevel: issue?.type.level,
        status: store.status(issue?.statusId ?? '')?.name,
        due: issue?.due,
        points: issue?.points,
        created: new Date(issue?.created ?? 0).toISOString(),
        resolved: issue?.resolved == null ? null : new Date(issue.resolved).toISOString(),
        evidence: 'api',
      });
      const parent = issue?.parentKey == null ? undefined : store.issue(issue.parentKey);
      expect(ticket.parent?.key).toBe(parent?.key);
      expect(ticket.history?.filter(({ field }) => field === 'status').length).toBe(
        issue?.changes.filter(({ fieldId }) => fieldId === 'status').length,
      );
    }
    const sizes = asked.flatMap(({ path, body }) =>
      path.endsWith('issue/bulkfetch') ? [Object(body).issueIdsOrKeys.length] : [],
    );
    expect(sizes[0]).toBe(30);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  });

  it('asks for the histories of later tickets together, and keeps the batches that were answered when one was not', async () => {
    const keys = store.portfolio.issues.slice(0, 390).map(({ key }) => key);
    expect(keys).toHaveLength(390);
    const reader = readerOf();
    const last = keys.at(-1);
    spoil = ({ path, body }) =>
      path.endsWith('issue/bulkfetch') && Object(body).issueIdsOrKeys.includes(last)
        ? new Response('', { status: 400 })
        : null;
    const results = await readAll(reader, keys);
    expect(ticketsOf(results)).toHaveLength(330);
    expect(results.flatMap((one) => (one.ok ? one.gone : []))).toEqual([]);
    expect(results.at(-1)?.ok).toBe(false);
    spoil = () => null;
    asked = [];
    expect(ticketsOf(await readAll(readerOf(), keys))).toHaveLength(390);
    expect(paths().filter((path) => path.endsWith('issue/bulkfetch'))).toHaveLength(5);
    expect(paths().filter((path) => path.endsWith('changelog/bulkfetch'))).toHaveLength(3);
  });

  it('asks for no small portion once somebody has seen the first ones of a board', async () => {
    const reader = readerOf();
    const keys = store.portfolio.issues.slice(0, 250).map(({ key }) => key);
    await readAll(reader, keys.slice(0, 10));
    asked = [];
    expect(ticketsOf(await readAll(reader, keys.slice(10)))).toHaveLength(240);
    const sizes = asked.flatMap(({ path, body }) =>
      path.endsWith('issue/bulkfetch') ? [Object(body).issueIdsOrKeys.length] : [],
    );
    expect(sizes.toSorted((a, b) => b - a)).toEqual([100, 100, 40]);
    expect(paths().filter((path) => path.endsWith('changelog/bulkfetch'))).toHaveLength(1);
  });

  it("knows the board's columns and where a ticket stands", async () => {
    const [ticket] = ticketsOf(await readAll(readerOf(), ['SHOP-1']));
    const column = store
      .board(1)
      ?.columns.find(({ statusIds }) => statusIds.includes(store.issue('SHOP-1')?.statusId ?? ''));
    expect(ticket?.list).toBe(column?.name);
  });

  it('knows when the releases of a project come round, by one question for all of its tickets', async () => {
    const project = store.project('SHOP');
    for (const nth of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const releaseDate = new Date(Date.UTC(2026, 0, 5 + nth * 14)).toISOString().slice(0, 10);
      project?.versions.splice(nth, 1, { id: String(10200 + nth), name: `8.${nth}`, released: true, releaseDate });
    }
    const keys = store.portfolio.issues.filter(({ versionIds }) => versionIds.length > 0).map(({ key }) => key);
    const tickets = ticketsOf(await readAll(readerOf(), keys));
    expect(tickets.flatMap(({ versions }) => versions ?? []).every(({ regular }) => regular)).toBe(true);
    expect(paths().filter((path) => path.endsWith('/versions'))).toEqual(['api/3/project/SHOP/versions']);
  });

  it('knows what comes in by a service desk', async () => {
    const requested = store.portfolio.issues.find(({ requestType }) => requestType !== null);
    const [ticket] = ticketsOf(await readAll(readerOf(), [requested?.key ?? '']));
    expect(ticket).toMatchObject({ requestType: requested?.requestType, sla: true, project: { kind: 'service_desk' } });
  });

  it('names the keys that the site keeps to itself', async () => {
    store.remove('SHOP-2');
    const results = await readAll(readerOf(), ['SHOP-1', 'SHOP-2', 'not a key']);
    expect(results).toMatchObject([{ ok: true, gone: ['SHOP-2'], whole: false }]);
  });

  it('asks for no history that is stored with the ticket as it is now, from an earlier visit', async () => {
    const before = ticketsOf(await readAll(readerOf(), ['SHOP-1', 'SHOP-2']));
    await time.until(time.wait(120_000));
    store.edit('SHOP-2', { due: '2027-01-01' });
    asked = [];
    const tickets = ticketsOf(await readAll(readerOf({ stored: async () => before }), ['SHOP-1', 'SHOP-2']));
    const histories = asked.filter(({ path }) => path.includes('changelog'));
    expect(histories.map(({ body }) => body)).toMatchObject([{ issueIdsOrKeys: [store.issue('SHOP-2')?.id] }]);
    const historyOf = (all: readonly Ticket[], of: string) => all.find(({ key }) => key === of)?.history;
    expect(historyOf(tickets, 'SHOP-1')).toEqual(historyOf(before, 'SHOP-1'));
    expect(historyOf(tickets, 'SHOP-2')?.at(-1)).toMatchObject({ field: 'due' });
  });

  it('asks nothing again while it is fresh and nobody says that it has changed, and only for the history of what has changed after that', async () => {
    const reader = readerOf();
    await readAll(reader, ['SHOP-1', 'SHOP-2']);
    asked = [];
    expect(ticketsOf(await readAll(reader, ['SHOP-1', 'SHOP-2']))).toHaveLength(2);
    expect(asked).toEqual([]);
    const { signal } = new AbortController();
    await time.until(gathered(reader.read(board, ['SHOP-1', 'SHOP-2'], signal, new Set(['SHOP-2']))));
    expect(asked.map(({ body }) => body)).toMatchObject([{ issueIdsOrKeys: ['SHOP-2'] }]);
    asked = [];

    await time.until(time.wait(120_000));
    store.edit('SHOP-2', { due: '2027-01-01' });
    const again = ticketsOf(await readAll(reader, ['SHOP-1', 'SHOP-2']));
    expect(paths()).toEqual(['api/3/issue/bulkfetch', 'api/3/changelog/bulkfetch']);
    expect(asked[1]?.body).toMatchObject({ issueIdsOrKeys: [store.issue('SHOP-2')?.id] });
    const changed = again.find(({ key }) => key === 'SHOP-2');
    expect(changed?.due).toBe('2027-01-01');
    expect(changed?.history?.at(-1)).toMatchObject({ field: 'due', to: '2027-01-01' });
    expect(again.find(({ key }) => key === 'SHOP-1')?.history).not.toBeNull();
  });

  it('stops when the page goes', async () => {
    const control = new AbortController();
    const results: ReadResult[] = [];
    const reading = async () => {
      for await (const result of readerOf().read(
        board,
        keysOf(store, 'SHOP').concat(keysOf(store, 'OPS')),
        control.signal,
      )) {
        results.push(result);
        control.abort();
      }
    };
    await time.until(reading());
    expect(results).toHaveLength(1);
    expect(asked.filter(({ path }) => path.endsWith('issue/bulkfetch')).length).toBeLessThanOrEqual(3);
  });
});

describe('what is broken', () => {
  const issueJson = (body: unknown): unknown[] => Object(body).issues;
  const altered = (alter: (issues: unknown[]) => unknown[]) => {
    spoil = ({ path, method, body }) => {
      if (!path.endsWith('issue/bulkfetch')) return null;
      const url = new URL(path, origin);
      const answer = answerJiraRest(store, {
        method,
        host: url.host,
        url,
        body: JSON.stringify(body),
        signedIn,
        origin,
      });
      return Response.json({ issues: alter(issueJson(JSON.parse(answer.body))) });
    };
  };

  it('loses itself alone', async () => {
    const keys = keysOf(store, 'SHOP').slice(0, 20);
    altered((issues) => [null, 3, { key: 'SHOP-1' }, ...issues.slice(1)]);
    const results = await readAll(readerOf(), keys);
    expect(ticketsOf(results)).toHaveLength(keys.length - 1);
    expect(results.every(({ ok }) => ok)).toBe(true);
  });

  it('is a field that is not known, and spoils no other', async () => {
    altered((issues) =>
      issues.map((issue) => ({
        ...Object(issue),
        fields: {
          ...Object(issue).fields,
          status: 'Done',
          labels: [1, 'kept', { a: 1 }],
          created: 7,
          parent: [],
          fixVersions: 'none',
          issuelinks: [{ type: null }, 4],
          __proto__: null,
        },
      })),
    );
    const [ticket] = ticketsOf(await readAll(readerOf(), ['SHOP-1']));
    expect(ticket).toMatchObject({
      key: 'SHOP-1',
      status: null,
      labels: ['kept'],
      created: null,
      versions: null,
      links: [],
    });
    expect(ticket?.title).toBe(store.issue('SHOP-1')?.title);
  });

  it('is told when nothing of an answer can be read', async () => {
    altered((issues) => issues.map(() => ({ nothing: true })));
    expect(await readAll(readerOf(), ['SHOP-1'])).toMatchObject([{ ok: false, state: 'unreadable' }]);
  });

  it('carries hostile text along as text', async () => {
    const tickets = ticketsOf(await readAll(readerOf(), keysOf(store, 'EVIL')));
    expect(tickets.length).toBeGreaterThan(10);
    for (const ticket of tickets) expect(Ticket.safeParse(ticket).success).toBe(true);
    expect(tickets.some(({ labels }) => labels?.includes('__proto__'))).toBe(true);
  });
});

describe('a site that does not answer', () => {
  it('that nobody is signed in to is told, and read once somebody is', async () => {
    const reader = readerOf();
    signedIn = false;
    expect(await readAll(reader, ['SHOP-1'])).toMatchObject([{ ok: false, state: 'logged-out' }]);
    signedIn = true;
    expect(ticketsOf(await readAll(reader, ['SHOP-1']))).toHaveLength(1);
  });

  it('is told when the session ends between two reads', async () => {
    const reader = readerOf();
    await readAll(reader, ['SHOP-1']);
    signedIn = false;
    expect(await readAll(reader, ['SHOP-2'])).toMatchObject([{ ok: false, state: 'logged-out' }]);
  });

  it('with histories leaves the tickets without, and is asked for them again', async () => {
    const reader = readerOf();
    spoil = ({ path }) => (path.includes('changelog') ? new Response('{}', { status: 500 }) : null);
    const results = await readAll(reader, ['SHOP-1']);
    expect(results).toMatchObject([
      { ok: true, tickets: [{ key: 'SHOP-1', history: null }] },
      { ok: false, state: 'failing' },
    ]);
    spoil = () => null;
    expect(ticketsOf(await readAll(reader, ['SHOP-1']))[0]?.history).not.toBeNull();
  });

  it('has no histories to give: it is not asked for them a second time', async () => {
    const reader = readerOf();
    spoil = ({ path }) => (path.includes('changelog') ? new Response('{}', { status: 404 }) : null);
    expect(await readAll(reader, ['SHOP-1'])).toMatchObject([{ ok: true, tickets: [{ history: null }] }]);
    await readAll(reader, ['SHOP-2']);
    expect(paths().filter((path) => path.includes('changelog'))).toHaveLength(1);
  });

  it('keeps its board to itself: the tickets come without columns', async () => {
    spoil = ({ path }) => (path.includes('configuration') ? new Response('{}', { status: 404 }) : null);
    expect(await readAll(readerOf(), ['SHOP-1'])).toMatchObject([{ ok: true, tickets: [{ list: null }] }]);
  });

  it('in the middle keeps what came before', async () => {
    const keys = keysOf(store, 'SHOP').concat(keysOf(store, 'OPS'));
    let bulks = 0;
    spoil = ({ path }) => {
      if (!path.endsWith('issue/bulkfetch')) return null;
      bulks += 1;
      return bulks === 1 ? null : new Response('<html>', { headers: { 'content-type': 'text/html' } });
    };
    const results = await readAll(readerOf(), keys);
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(ticketsOf(results)).toHaveLength(30);
    expect(results.at(-1)).toMatchObject({ state: 'logged-out' });
  });
});
