import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { type Answer, html, type Request, readBody, send, text } from '../../site/answer.ts';
import { certificateFor } from '../../site/certificate.ts';
import { jiraPageData } from '../../site/jira/page-data.ts';
import { jiraImage } from '../../site/jira/pages.ts';
import { answerJiraRest } from '../../site/jira/rest.ts';
import { createJiraStore } from '../../site/jira/store.ts';
import { pageFile } from '../../site/page-file.ts';
import { toHtml } from '../../site/pages/element.js';
import { freshState, jiraView } from '../../site/pages/jira-view.js';
import { trelloView } from '../../site/pages/trello-view.js';
import { jiraPortfolio } from '../../site/portfolio/jira-portfolio.ts';
import { generateTrelloBoard } from '../../site/portfolio/trello-portfolio.ts';
import { jiraHost, sessionCookie, trelloHost } from '../../site/server.ts';
import { trelloPageData } from '../../site/trello/pages.ts';
import { answerTrelloRest } from '../../site/trello/rest.ts';
import { createTrelloStore } from '../../site/trello/store.ts';

/** A board whose cards all stand in the page as the server wrote it; no script of the page's own draws anything. */
export interface StaticSite {
  port: number;
  address: string;
  /** Cards on the page. */
  cards: number;
  /** From now on the site's API keeps its answers back, until `release`. */
  hold(): void;
  release(): void;
  /** When the site's API was asked or answered last, as `performance.now()`; 0 when it never was. */
  lastAsked(): number;
  close(): Promise<void>;
}

const now = Date.UTC(2026, 5, 30, 12);
const seed = 1;

const page = (title: string, style: string, body: string, more = ''): Answer =>
  html(`<!doctype html>
<html lang="en" data-theme="light:light spacing:spacing typography:typography" data-color-mode="light">
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/__stand-in/${style}">
<meta name="application-name" content="JIRA" data-name="jira"></head>
<body>${body}${more}<script src="/__bench/driver.js"></script></body></html>`);

interface Served {
  host: string;
  path: string;
  page: Answer;
  rest(request: Request): Answer | null;
}

const jiraBoard = (cards: number): Served => {
  const store = createJiraStore(jiraPortfolio(seed, now, cards));
  const path = store.board(5)?.path ?? '';
  const url = new URL(path, `https://${jiraHost}`);
  // So high a board shows all of its rows.
  const state = { ...freshState(), generation: 'a' as const, recycle: false, boardHeight: Number.POSITIVE_INFINITY };
  const body = `<div id="jira-frontend">${toHtml(jiraView(jiraPageData(store), state, url))}</div>`;
  return {
    host: jiraHost,
    path,
    page: page('Everything at once - Jira', 'jira.css', body, '<div class="atlaskit-portal-container"></div>'),
    rest: (request) =>
      jiraImage(request.url.pathname) ??
      (request.url.pathname.startsWith('/rest/') ? answerJiraRest(store, request) : null),
  };
};

const trelloBoard = (cards: number): Served => {
  const made = generateTrelloBoard(seed, now, cards);
  const store = createTrelloStore([made]);
  const { board } = made;
  const url = new URL(board.url);
  const all = new Set(board.cards.map(({ id }) => id));
  const state = {
    markup: 'normal' as const,
    filter: '',
    upgraded: all,
    ready: new Set(board.lists.map(({ id }) => id)),
    collapsed: new Set<string>(),
    heights: new Map<string, number>(),
    tops: new Map<string, number>(),
    listHeight: 800,
    windowing: false,
    inbox: false,
    planner: false,
    editing: null,
    view: null,
    boardSeen: true,
    backStage: 1 as const,
  };
  const data = trelloPageData(store, url.pathname) ?? {};
  const body = `<div id="chrome-container"><div id="trello-root">${toHtml(trelloView(data, state, url))}</div></div>`;
  return {
    host: trelloHost,
    path: url.pathname,
    page: page('Everything at once | Trello', 'trello.css', body),
    rest: (request) => answerTrelloRest(store, request),
  };
};

/** The script that works a page for the bench; see driver.js. */
export const driver = readFileSync(new URL('./driver.js', import.meta.url), 'utf8');

/** Serves a static board of so many cards on its site's host; the API answers at once, from memory where it was asked the same before. */
export const startStatic = async (site: 'jira' | 'trello', cards: number): Promise<StaticSite> => {
  const served = site === 'jira' ? jiraBoard(cards) : trelloBoard(cards);
  const answers = new Map<string, Answer>();
  let last = 0;
  let held: (() => void)[] | null = null;
  const isOfApi = (request: Request): boolean =>
    request.url.pathname.startsWith(site === 'jira' ? '/rest/' : '/1/') && jiraImage(request.url.pathname) === null;
  const release = (): void => {
    const waiting = held ?? [];
    held = null;
    for (const go of waiting) go();
  };

  const answer = (request: Request): Answer => {
    const { pathname, href } = request.url;
    if (pathname === '/__bench/driver.js') return { status: 200, type: 'text/javascript', body: driver };
    const file = pathname.startsWith('/__stand-in/') ? pageFile(pathname.slice('/__stand-in/'.length)) : null;
    if (file !== null) return file;
    if (request.host === served.host && pathname === served.path) {
      return {
        ...served.page,
        headers: { 'set-cookie': `${sessionCookie}; Path=/; Secure; HttpOnly; SameSite=Lax` },
      };
    }
    last = performance.now();
    const asked = `${request.method} ${href} ${request.body}`;
    const given = answers.get(asked) ?? served.rest(request) ?? text('not found', 404);
    answers.set(asked, given);
    return given;
  };

  const server = createServer(await certificateFor([jiraHost, trelloHost]), async (incoming, response) => {
    const host = (incoming.headers.host ?? '').replace(/:\d+$/, '');
    const request: Request = {
      method: incoming.method ?? 'GET',
      host,
      url: new URL(incoming.url ?? '/', `https://${host}`),
      body: await readBody(incoming),
      origin: incoming.headers.origin ?? null,
      signedIn: incoming.headers.cookie?.includes(sessionCookie) === true,
    };
    if (held !== null && isOfApi(request)) {
      last = performance.now();
      await new Promise<void>((go) => held?.push(go));
    }
    send(response, answer(request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the server has no port');
  return {
    port: at.port,
    address: `https://${served.host}${served.path}`,
    cards,
    hold: () => {
      held ??= [];
    },
    release,
    lastAsked: () => last,
    close: () =>
      new Promise((resolve) => {
        release();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
