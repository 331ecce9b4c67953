import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { askSite } from '../site/client.ts';
import { type Site, startSite } from '../site/server.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite({ seed: 1, now: Date.UTC(2026, 5, 17, 12), bigBoard: 20, bigTrello: 20 });
});
afterAll(() => site.close());
beforeEach(() => {
  site.faults.clear();
  site.session(true);
  site.clearLog();
});

const rest = (path: string): string => `${site.origins.jira}/rest/api/3/${path}`;
const bulk = (keys: string[]) =>
  askSite(site, rest('issue/bulkfetch'), {
    method: 'POST',
    body: { issueIdsOrKeys: keys, fields: ['summary', 'status'] },
  });
const Bulk = z.object({
  issues: z.array(
    z.object({ key: z.string(), fields: z.object({ summary: z.string(), status: z.object({ name: z.string() }) }) }),
  ),
});
const Board = z.object({
  id: z.string(),
  cards: z.array(z.looseObject({ id: z.string() })),
  lists: z.array(z.looseObject({ id: z.string() })),
});

describe('Jira', () => {
  it('leaves out keys that nobody may see, and refuses more than a hundred', async () => {
    const answer = Bulk.parse((await bulk(['SHOP-2', 'NOPE-1', 'SHOP-1'])).json());
    expect(answer.issues.map(({ key }) => key)).toEqual(['SHOP-1', 'SHOP-2']);
    expect((await bulk(Array.from({ length: 101 }, (_, index) => `SHOP-${index}`))).status).toBe(400);
  });

  it('tells in pages and answers what was edited', async () => {
    site.jira.edit('SHOP-3', { title: 'Edited <b>title</b>', status: 'In Progress' });
    const [issue] = Bulk.parse((await bulk(['SHOP-3'])).json()).issues;
    expect(issue?.fields).toMatchObject({ summary: 'Edited <b>title</b>', status: { name: 'In Progress' } });
    const page = await askSite(site, site.pages.issue('SHOP-3'));
    expect(page.body.includes('Edited &lt;b&gt;title')).toBe(true);
    expect(page.body.includes('<b>title')).toBe(false);
  });

  it('answers 410 where Jira Cloud removed an endpoint', async () => {
    expect((await askSite(site, rest('search?jql=project=SHOP'))).status).toBe(410);
    expect((await askSite(site, `${site.origins.jira}/rest/agile/1.0/board/1/issue`)).status).toBe(410);
    expect((await askSite(site, `${site.origins.jira}/rest/software/1.0/board/1/issue`)).status).toBe(200);
  });

  it('sends a signed-out reader to a login page with GET and refuses POST', async () => {
    const get = await askSite(site, rest('field'), { signedIn: false });
    expect(get.status).toBe(302);
    const login = await askSite(site, new URL(String(get.headers.location), site.origins.jira).href, {
      signedIn: false,
    });
    expect([login.status, login.type.startsWith('text/html')]).toEqual([200, true]);
    site.session(false);
    expect((await bulk(['SHOP-1'])).status).toBe(400);
  });

  it('pages a changelog to its end', async () => {
    const keys = site.jira.portfolio.issues.slice(0, 30).map(({ key }) => key);
    const Page = z.object({
      issueChangeLogs: z.array(z.object({ changeHistories: z.array(z.unknown()) })),
      nextPageToken: z.optional(z.string()),
    });
    let token: string | undefined;
    let count = 0;
    do {
      const answer = await askSite(site, rest('changelog/bulkfetch'), {
        method: 'POST',
        body: {
          issueIdsOrKeys: keys,
          fieldIds: ['status'],
          maxResults: 7,
          ...(token === undefined ? {} : { nextPageToken: token }),
        },
      });
      const page = Page.parse(answer.json());
      count += page.issueChangeLogs.flatMap(({ changeHistories }) => changeHistories).length;
      token = page.nextPageToken;
    } while (token !== undefined);
    const changes = site.jira.portfolio.issues.slice(0, 30).flatMap((issue) => issue.changes);
    expect(count).toBe(changes.filter(({ fieldId }) => fieldId === 'status').length);
  });
});

describe('Trello', () => {
  const board = (query: string) => askSite(site, `${site.origins.trello}/1/boards/MkOff1ce?${query}`);

  it('answers with the cards that are to be seen and the fields that were asked', async () => {
    const answer = Board.parse(
      (await board('fields=name&lists=open&list_fields=name&cards=visible&card_fields=name,recurrenceRule')).json(),
    );
    const own = site.trello.board('MkOff1ce');
    const open = new Set(own?.lists.filter(({ closed }) => !closed).map(({ id }) => id));
    expect(answer.cards).toHaveLength(own?.cards.filter((card) => !card.closed && open.has(card.idList)).length ?? -1);
    expect(Object.keys(answer.cards[0] ?? {}).sort()).toEqual(['id', 'name', 'recurrenceRule']);
  });

  it('filters actions by what they changed', async () => {
    const answer = await askSite(
      site,
      `${site.origins.trello}/1/boards/MkOff1ce/actions?filter=updateCard:due&limit=1000`,
    );
    const actions = z.array(z.object({ data: z.object({ old: z.object({ due: z.string() }) }) })).parse(answer.json());
    expect(actions.length).toBeGreaterThan(5);
  });

  it('refuses without a session', async () => {
    expect((await askSite(site, `${site.origins.trello}/1/boards/MkOff1ce`, { signedIn: false })).status).toBe(401);
  });
});

describe('faults and the log', () => {
  it('befall what they name, as often as they say', async () => {
    site.faults.set({ path: /bulkfetch/, fault: { kind: 'status', status: 429, retryAfter: 3 }, times: 1 });
    const first = await bulk(['SHOP-1']);
    expect([first.status, first.headers['retry-after']]).toEqual([429, '3']);
    expect((await bulk(['SHOP-1'])).status).toBe(200);
    const off = site.faults.set({ fault: { kind: 'html-as-json' } });
    const spoiled = await bulk(['SHOP-1']);
    expect(() => spoiled.json()).toThrow();
    off();
    expect((await bulk(['SHOP-1'])).status).toBe(200);
  });

  it('leave pages alone', async () => {
    site.faults.set({ fault: { kind: 'status', status: 500 } });
    expect((await askSite(site, site.pages.boardA)).status).toBe(200);
    expect((await bulk(['SHOP-1'])).status).toBe(500);
  });

  it('counts what was under way at once and who was asked', async () => {
    site.faults.set({ fault: { kind: 'slow', ms: 40 } });
    await Promise.all([bulk(['SHOP-1']), bulk(['SHOP-2']), bulk(['SHOP-3'])]);
    expect(site.peakConcurrency).toBe(3);
    await askSite(site, 'https://elsewhere.example/pixel');
    expect(site.log.map(({ kind }) => kind)).toEqual(['api', 'api', 'api', 'foreign']);
  });
});

it('serves no truth of the generator', async () => {
  const answers = await Promise.all([
    askSite(site, site.pages.boardA),
    askSite(site, site.pages.trello),
    askSite(site, rest('issue/SHOP-1')),
  ]);
  for (const { body } of answers) expect(body.includes('"truth"')).toBe(false);
});
