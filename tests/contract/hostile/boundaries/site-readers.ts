import fc from 'fast-check';
import * as z from 'zod/mini';
import type { Board } from '../../../../utils/model/portfolio.ts';
import type { SiteId } from '../../../../utils/model/ticket.ts';
import { readers } from '../../../../utils/sites/readers.ts';
import type { SiteAnswer } from '../../../../utils/sites/site-reader.ts';
import { addressOf } from '../../../../utils/visit/site-fetch.ts';
import type { Answer } from '../../../site/answer.ts';
import { dataCenterHosts, rootOf } from '../../../site/data-center/hosts.ts';
import { answerDataCenterRest } from '../../../site/data-center/rest.ts';
import { answerJiraRest } from '../../../site/jira/rest.ts';
import { hostileTrelloBoard } from '../../../site/portfolio/trello-portfolio.ts';
import { answerTrelloRest } from '../../../site/trello/rest.ts';
import { createTrelloStore } from '../../../site/trello/store.ts';
import { jiraStore, now, origin } from '../../../unit/utils/sites/jira-cloud/jira-dom.ts';
import { gathered, virtualTime } from '../../../unit/utils/sites/virtual-time.ts';
import { type Boundary, must, readValue } from '../boundary.ts';
import { changes, spoil } from '../mutated.ts';
import { hostileJson } from '../values.ts';
import { mustBeTaken } from './jira-issues.ts';

const jira = jiraStore();
const trello = createTrelloStore([hostileTrelloBoard(1, now)], () => now);
const server = dataCenterHosts.present;
const keys = jira.portfolio.issues.filter(({ projectKey }) => projectKey === 'EVIL').map(({ key }) => key);
const cards = trello.boards[0]?.cards.map(({ shortLink }) => shortLink) ?? [];

interface Asked {
  method: string;
  url: URL;
  body: string;
}

/** A site whose every request is answered rightly, before anything is spoiled. */
interface Right {
  root: string;
  board: Board;
  keys: readonly string[];
  answer(asked: Asked): Answer | null;
}

const boardOf = (site: SiteId, host: string, id: string): Board => ({
  id: `${site}/${host}/${id}`,
  site,
  name: 'Board',
  url: '',
});
const request = ({ method, url, body }: Asked) => ({ method, host: url.host, url, body, signedIn: true, origin: null });

const sites: Readonly<Record<'jira-cloud' | 'jira-data-center' | 'trello', Right>> = {
  'jira-cloud': {
    root: origin,
    board: boardOf('jira-cloud', new URL(origin).host, 'boards/6'),
    keys: keys.slice(0, 6),
    answer: (asked) => answerJiraRest(jira, { ...request(asked), origin }),
  },
  'jira-data-center': {
    root: rootOf(server),
    board: boardOf('jira-data-center', server.host, 'boards/6'),
    keys: keys.slice(0, 6),
    answer: (asked) =>
      answerDataCenterRest(jira, server, request(asked), asked.url.pathname.slice(server.context.length)),
  },
  trello: {
    root: 'https://trello.com',
    board: boardOf('trello', 'trello.com', 'Ev1lText'),
    keys: [...cards.slice(0, 3), 'abcdEFGH'],
    answer: (asked) => answerTrelloRest(trello, request(asked)),
  },
};

const Share = z.number().check(z.gte(0), z.lt(1));
const SomeChange = z.object({
  where: Share,
  how: z.enum(['replace', 'drop', 'double', 'name']),
  what: Share,
});
/** One answer in place of the right one: the right one with some changes, or any text, each with a status and headers of its own. */
const Spoiled = z.object({
  changes: z.array(SomeChange),
  text: z.nullable(z.string()),
  status: z.number(),
  type: z.nullable(z.string()),
  retryAfter: z.nullable(z.string()),
});
/** A site, and what stands in for the answers to its first, second … request, over and over; null leaves one right. */
const Case = z.object({
  site: z.enum(['jira-cloud', 'jira-data-center', 'trello']),
  answers: z.array(z.nullable(Spoiled)),
});

const often = <T>(most: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(most) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const spoiled: fc.Arbitrary<z.infer<typeof Spoiled>> = fc.record({
  changes,
  text: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('', '<!doctype html>', '{"issues":[', ...hostileJson) },
  ),
  status: often(200, 0, 204, 206, 302, 400, 401, 403, 404, 408, 410, 413, 429, 500, 503, 599),
  type: often<string | null>('application/json', null, '', 'text/html', 'application/json; charset=__proto__'),
  retryAfter: often<string | null>(null, '', '0', '-5', 'NaN', '1e308', 'Infinity', 'Tue, 99 Foo 2026', '3'),
});

/** More than any honest reading of so small a board asks. */
const mostRequests = 300;

const answerOf = (right: Right, asked: Asked, other: z.infer<typeof Spoiled> | null): SiteAnswer => {
  const { status, type, body } = right.answer(asked) ?? { status: 404, type: 'text/plain', body: 'null' };
  const isJson = readValue(body) !== undefined;
  const text = other === null ? body : (other.text ?? (isJson ? spoil(body, other.changes) : body));
  const headers = new Headers(
    [
      ['content-type', other === null ? type : other.type],
      ['retry-after', other?.retryAfter ?? null],
    ].flatMap(([name, value]) => (name && value != null ? [[name, value]] : [])),
  );
  const given = other === null ? status : other.status;
  return { ok: given >= 200 && given < 300, status: given, type: 'basic', headers, text: async () => text };
};

export const siteReaders: Boundary = {
  name: 'whole readings of a site',
  share: 3,
  texts: fc
    .record({
      site: fc.constantFrom('jira-cloud', 'jira-data-center', 'trello'),
      answers: fc.array(fc.option(spoiled, { freq: 2 }), { minLength: 1, maxLength: 8 }),
    })
    .map((one) => JSON.stringify(one)),
  take: async (text) => {
    const given = Case.safeParse(readValue(text));
    if (!given.success) return;
    const { site, answers } = given.data;
    const right = sites[site];
    const { host } = new URL(right.root);
    const time = virtualTime(now);
    // What is thrown within a request is the reader's own to catch, so it is told afterwards.
    const wrong: string[] = [];
    let requests = 0;
    let under = 0;
    const of = readers.find(({ id }) => id === site);
    if (of === undefined) throw new Error(site);
    const reader = of.reader({
      origin: right.root,
      fetch: async (address, { method, body = '' }) => {
        const url = new URL(address);
        under += 1;
        if (under > 2) wrong.push('more than two requests at once');
        const path = address.slice(right.root.length);
        if (addressOf(right.root, of.api, { method, path }) === null) wrong.push(`no page asks ${method} ${address}`);
        await time.wait(10);
        under -= 1;
        const nth = requests;
        requests += 1;
        if (requests > mostRequests) throw new Error('a reading without end');
        return answerOf(right, { method, url, body }, answers[nth % answers.length] ?? null);
      },
      now: time.now,
      wait: time.wait,
      random: () => 0.5,
    });
    const { signal } = new AbortController();
    const coming = gathered(reader.read(right.board, right.keys, signal));
    const results = [
      ...(await time.until(coming)),
      ...(reader.readList ? await time.until(gathered(reader.readList(right.board, null, signal))) : []),
    ];
    const read = results.flatMap((result) => (result.ok ? result.tickets : []));
    for (const ticket of read) mustBeTaken(ticket, host);
    must(wrong.length === 0, wrong.join());
    must(requests <= mostRequests, 'a reading without end');
    if (answers.every((answer) => answer === null)) must(read.length >= right.keys.length - 1, 'nothing was read');
  },
};
