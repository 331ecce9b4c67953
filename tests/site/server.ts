/**
 * A local stand-in for a Jira Cloud site, two Jira Data Centers and Trello: one HTTPS server on 127.0.0.1 that answers
 * for all hosts, pages and REST, from one seeded portfolio. One long module, because what it offers is described in one place.
 *
 *   const site = await startSite({ seed: 1 });
 *   // Chromium: --host-resolver-rules="MAP * 127.0.0.1:<site.port>" --ignore-certificate-errors
 *   await page.goto(site.pages.boardA);            // https://acme.atlassian.net/jira/software/c/projects/SHOP/boards/1
 *   const off = site.faults.set({ path: /bulkfetch/, fault: { kind: 'status', status: 429, retryAfter: 2 } });
 *   site.jira.edit('SHOP-3', { title: 'Another title' });   // then `await standIn.sync()` in the page
 *   site.log.filter(({ kind }) => kind === 'api');
 *   await site.close();
 *
 * Since the browser maps every host to this server, `site.log` also holds what was asked of foreign hosts
 * (`kind: 'foreign'`, answered 502): it proves that nothing else was contacted.
 * Pages are driven from their main world by `window.standIn`; see pages/jira-app.js and pages/trello-app.js.
 * The session is a cookie that every page sets; REST without it is refused as the real sites refuse it.
 */

import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { createServer as createListener, type Socket } from 'node:net';
import { type Answer, html, json, type Request, readBody, send, text } from './answer.ts';
import { certificateFor } from './certificate.ts';
import { dataCenterHosts } from './data-center/hosts.ts';
import { answerDataCenter, type DataCenterPages, dataCenterNames, pagesOf } from './data-center/site.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { jiraPageData } from './jira/page-data.ts';
import { jiraImage, jiraPage, wikiPage } from './jira/pages.ts';
import { answerJiraRest, loginPage } from './jira/rest.ts';
import { createJiraStore, type JiraStore } from './jira/store.ts';
import { type PageOptions, pageFile, strictPolicy } from './page-file.ts';
import { jiraPortfolio } from './portfolio/jira-portfolio.ts';
import { TrelloBoard } from './portfolio/trello-model.ts';
import { generateTrelloBoard, hostileTrelloBoard, trelloPortfolio } from './portfolio/trello-portfolio.ts';
import { trelloPage, trelloPageData } from './trello/pages.ts';
import { answerTrelloRest } from './trello/rest.ts';
import { createTrelloStore, type TrelloStore } from './trello/store.ts';

export const jiraHost = 'acme.atlassian.net';
export const trelloHost = 'trello.com';

/** The first byte that a client sends who speaks TLS. */
const tlsHandshake = 22;

/** The session's cookie, for callers that are no browser. */
export const sessionCookie = 'cloud.session.token=stand-in';

export interface SiteOptions extends Partial<PageOptions> {
  /** The same seed and `now` give the same portfolio; default 1. */
  seed?: number;
  /** The portfolio's today in milliseconds; default the clock's. */
  now?: number;
  /** Issues on Jira board 5; default 500. */
  bigBoard?: number;
  /** Cards on the generated Trello board B1gBoard; default 1500. */
  bigTrello?: number;
  /** A parsed Trello export that becomes the site's first Trello board. Throws when it is none. */
  trelloExport?: unknown;
  /** Delays every API answer; default 0 ms. */
  latencyMs?: number;
  /** Default 0: a free port. */
  port?: number;
}

/** One request. `kind` is `foreign` for hosts that are no site's, `own` for the stand-in's files and pictures. */
export interface LoggedRequest {
  kind: 'page' | 'api' | 'own' | 'foreign';
  at: number;
  host: string;
  method: string;
  /** Path and query. */
  path: string;
  body: string;
  /** 0 while the answer is under way and when the connection was dropped. */
  status: number;
  secFetchSite: string | null;
  secFetchMode: string | null;
  secFetchDest: string | null;
  signedIn: boolean;
  /** API requests under way at the same time on the same host, this one included. */
  together: number;
}

export interface Site {
  port: number;
  origins: { jira: string; trello: string };
  /** Addresses of the pages worth opening. */
  pages: {
    boardA: string;
    boardB: string;
    operations: string;
    business: string;
    big: string;
    hostile: string;
    table: string;
    businessList: string;
    trello: string;
    bigTrello: string;
    hostileTrello: string;
    issue(key: string): string;
    card(shortLink: string): string;
  };
  /** The pages of the two Data Centers: one of version 10 under `/jira`, one of version 8.20 at its host's root. */
  dataCenter: { present: DataCenterPages; old: DataCenterPages };
  /** Every request so far, oldest first. */
  readonly log: readonly LoggedRequest[];
  /** Clears the log, but for what was asked of foreign hosts. */
  clearLog(): void;
  /** Every request so far to a host that is no site's, and every one without TLS, whose host begins with `http://`. */
  readonly foreign: readonly Pick<LoggedRequest, 'host' | 'path'>[];
  /** The most API requests that were under way at once, over either host, since the log was cleared. */
  readonly peakConcurrency: number;
  faults: Faults;
  jira: JiraStore;
  trello: TrelloStore;
  /** How pages are served from now on. */
  page(options: Partial<PageOptions>): void;
  /** Ends or restores the session: pages stay, REST is refused. */
  session(signedIn: boolean): void;
  close(): Promise<void>;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const spoiled = (answer: Answer, fault: Fault): Answer | null => {
  if (fault.kind === 'drop') return null;
  if (fault.kind === 'login') return loginPage();
  if (fault.kind === 'html-as-json')
    return { status: 200, type: 'application/json', body: '<!doctype html><title>Oops</title>' };
  if (fault.kind === 'cut') return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
  if (fault.kind === 'slow') return answer;
  const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
  const body = fault.body ?? JSON.stringify({ errorMessages: [`status ${fault.status}`] });
  return { status: fault.status, type: 'application/json', body, headers };
};

const header = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
};

/** Starts the stand-in; it runs until `close`. */
export const startSite = async (options: SiteOptions = {}): Promise<Site> => {
  const {
    seed = 1,
    now = Date.now(),
    bigBoard = 500,
    bigTrello = 1500,
    trelloExport,
    latencyMs = 0,
    port = 0,
  } = options;
  const jira = createJiraStore(jiraPortfolio(seed, now, bigBoard));
  const exported = trelloExport === undefined ? [] : [{ board: TrelloBoard.parse(trelloExport), truth: new Map() }];
  const trello = createTrelloStore([
    ...exported,
    trelloPortfolio(seed, now),
    generateTrelloBoard(seed, now, bigTrello),
    hostileTrelloBoard(seed, now),
  ]);
  const faults = createFaults();
  let pages: PageOptions = {
    hydrateMs: options.hydrateMs ?? 150,
    strictCsp: options.strictCsp ?? false,
    theme: options.theme ?? 'light',
    markup: options.markup ?? 'normal',
    recycle: options.recycle ?? true,
    generation: options.generation,
    windowing: options.windowing ?? false,
  };
  let inSession = true;
  let log: LoggedRequest[] = [];
  const foreign: { host: string; path: string }[] = [];
  let peak = 0;
  const underWay = new Map<string, number>();

  /** A page with the headers that every page carries: the session's cookie and, where asked for, the strict policy. */
  const asPage = (answer: Answer, strict = pages.strictCsp): Answer => ({
    ...answer,
    headers: {
      ...answer.headers,
      'set-cookie': `${sessionCookie}; Path=/; Secure; HttpOnly; SameSite=Lax`,
      ...(strict ? { 'content-security-policy': strictPolicy } : {}),
    },
  });

  const own = (request: Request): Answer => {
    const name = request.url.pathname.slice('/__stand-in/'.length);
    if (name === 'jira.json') return json(jiraPageData(jira));
    if (name === 'trello.json') return json(trelloPageData(trello, request.url.searchParams.get('path') ?? ''));
    return pageFile(name) ?? text('not found', 404);
  };

  const sort = (request: Request): { kind: LoggedRequest['kind']; answer: () => Answer } => {
    const { host, url } = request;
    if (host !== jiraHost && host !== trelloHost && !dataCenterNames.includes(host))
      return { kind: 'foreign', answer: () => text('no such host here', 502) };
    if (url.pathname.startsWith('/__stand-in/')) return { kind: 'own', answer: () => own(request) };
    if (url.pathname === '/favicon.ico')
      return { kind: 'own', answer: () => ({ status: 204, type: 'image/x-icon', body: '' }) };
    const dataCenter = answerDataCenter(jira, request, pages);
    if (dataCenter?.kind === 'page') return { kind: 'page', answer: () => asPage(dataCenter.answer(), false) };
    if (dataCenter !== null) return dataCenter;
    if (host === jiraHost) {
      const image = jiraImage(url.pathname);
      if (image !== null) return { kind: 'own', answer: () => image };
      if (url.pathname.startsWith('/rest/')) return { kind: 'api', answer: () => answerJiraRest(jira, request) };
      if (url.pathname === '/login.jsp') return { kind: 'page', answer: loginPage };
      if (url.pathname.startsWith('/wiki')) return { kind: 'page', answer: () => asPage(wikiPage()) };
      return { kind: 'page', answer: () => asPage(jiraPage(jira, url, pages)) };
    }
    if (url.pathname.startsWith('/1/') || url.pathname.endsWith('.json')) {
      return { kind: 'api', answer: () => answerTrelloRest(trello, request) ?? text('Cannot GET', 404) };
    }
    return { kind: 'page', answer: () => asPage(trelloPage(trello, url, pages)) };
  };

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = (incoming.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(incoming.url ?? '/', `https://${host === '' ? 'unknown' : host}`);
    const cookies = incoming.headers.cookie ?? '';
    const method = incoming.method ?? 'GET';
    const request: Request = {
      method,
      host,
      url,
      body: await readBody(incoming),
      origin: header(incoming, 'origin'),
      signedIn: inSession && cookies.includes(sessionCookie),
    };
    const { kind, answer } = sort(request);
    const path = url.pathname + url.search;
    const together = kind === 'api' ? (underWay.get(host) ?? 0) + 1 : 0;
    const entry: LoggedRequest = {
      kind,
      at: Date.now(),
      host,
      method,
      path,
      body: request.body,
      status: 0,
      secFetchSite: header(incoming, 'sec-fetch-site'),
      secFetchMode: header(incoming, 'sec-fetch-mode'),
      secFetchDest: header(incoming, 'sec-fetch-dest'),
      signedIn: request.signedIn,
      together,
    };
    log.push(entry);
    if (kind === 'foreign') foreign.push(entry);
    if (kind !== 'api') {
      const given = answer();
      entry.status = given.status;
      send(response, given);
      return;
    }
    underWay.set(host, together);
    peak = Math.max(peak, together);
    let isUnderWay = true;
    const leave = (): void => {
      if (isUnderWay) underWay.set(host, (underWay.get(host) ?? 1) - 1);
      isUnderWay = false;
    };
    response.once('close', leave);
    const fault = faults.befalling(host, method, path);
    const delay = fault?.kind === 'slow' ? fault.ms : latencyMs;
    if (delay > 0) await wait(delay);
    const given = fault === null ? answer() : spoiled(answer(), fault);
    if (given === null) {
      response.destroy();
      return;
    }
    entry.status = given.status;
    // Before the caller can have it and ask the next thing.
    leave();
    send(response, given);
  };

  const server = createServer(
    await certificateFor([jiraHost, trelloHost, ...dataCenterNames]),
    (incoming, response) => {
      handle(incoming, response).catch((error: unknown) => {
        console.error(error);
        send(response, html('<!doctype html><title>Error</title>', 500));
      });
    },
  );
  const plain = createPlainServer(({ headers, url = '' }, response) => {
    foreign.push({ host: `http://${headers.host ?? ''}`, path: url });
    response.writeHead(502).end();
  });
  const sockets = new Set<Socket>();
  const listener = createListener((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Whoever goes away in the middle is no matter of ours.
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? server : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', resolve));
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origins = { jira: `https://${jiraHost}`, trello: `https://${trelloHost}` };
  const board = (id: number): string => `${origins.jira}${jira.board(id)?.path ?? ''}`;
  const first = trello.boards[0]?.url ?? '';

  return {
    port: address.port,
    origins,
    pages: {
      boardA: board(1),
      boardB: board(2),
      operations: board(3),
      business: board(4),
      big: board(5),
      hostile: board(6),
      table: `${origins.jira}/issues/?jql=${encodeURIComponent('project = OPS order by created desc')}`,
      businessList: `${origins.jira}/jira/core/projects/BIZ/list`,
      trello: first,
      bigTrello: trello.board('B1gBoard')?.url ?? '',
      hostileTrello: trello.board('Ev1lText')?.url ?? '',
      issue: (key) => `${origins.jira}/browse/${key}`,
      card: (shortLink) => trello.card(shortLink)?.card.url ?? '',
    },
    dataCenter: { present: pagesOf(dataCenterHosts.present), old: pagesOf(dataCenterHosts.old) },
    get log() {
      return log;
    },
    foreign,
    clearLog: () => {
      log = [];
      peak = 0;
    },
    get peakConcurrency() {
      return peak;
    },
    faults,
    jira,
    trello,
    page: (changes) => {
      pages = { ...pages, ...changes };
    },
    session: (signedIn) => {
      inSession = signedIn;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        plain.closeAllConnections();
        for (const socket of sockets) socket.destroy();
        listener.close(() => resolve());
      }),
  };
};
