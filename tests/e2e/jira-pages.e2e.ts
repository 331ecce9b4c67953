import type { Scope } from '../../utils/model/question.ts';
import { ask } from '../browser/ask.ts';
import { until } from '../browser/until.ts';
import { dataCenterHosts } from '../site/data-center/hosts.ts';
import type { Site } from '../site/server.ts';
import { expect, openTagged, tagsOn, test } from './harness.ts';

test('a linked ticket in a panel is tagged and read, and is not put on the board', async ({ site, lens }) => {
  const board = site.jira.board(3);
  const onBoard = new Set(board === undefined ? [] : site.jira.onBoard(board).map(({ key }) => key));
  const linked = site.jira.portfolio.issues.find(
    ({ projectKey, key, links }) =>
      projectKey === 'OPS' && onBoard.has(key) && links.some((link) => !onBoard.has(link.key)),
  );
  const other = linked?.links.find(({ key }) => !onBoard.has(key))?.key ?? '';
  expect(other).not.toBe('');
  const page = await openTagged(lens, `${site.pages.operations}?selectedIssue=${linked?.key}`);
  await expect.poll(async () => (await tagsOn(page)).map(({ key }) => key)).toContain(other);
  await expect
    .poll(() => site.log.some(({ path, body }) => path.includes('bulkfetch') && body.includes(other)))
    .toBe(true);
  const popup = await lens.popup();
  const keysOf = async (scope: Scope): Promise<string[]> => {
    const question = { scope, measure: 'tickets', period: { kind: 'present' }, group: null } as const;
    return (await ask(popup, 'rows', { question, offset: 0, limit: 5_000 })).rows.map(({ key }) => key);
  };
  await until('the ticket to be read', async () =>
    (await keysOf({ kind: 'everything' })).includes(other) ? true : null,
  );
  const keys = await keysOf({ kind: 'board', board: 'jira-cloud/acme.atlassian.net/boards/3' });
  expect(keys).toContain(linked?.key);
  expect(keys).not.toContain(other);
});

const { host } = dataCenterHosts.present;
/** The same pages of both Jiras. */
const jiras = [
  {
    name: 'Jira Cloud',
    host: 'acme.atlassian.net',
    id: 'jira-cloud/acme.atlassian.net',
    card: '[id^="card-"]',
    pages: ({ pages, origins }: Site) => ({
      board: pages.boardA,
      other: pages.operations,
      issue: pages.issue,
      table: (key: string) => `${origins.jira}/issues/?jql=key%20%3D%20${key}`,
    }),
  },
  {
    name: 'a Data Center',
    host,
    id: `jira-data-center/${host}`,
    card: '.ghx-issue[data-issue-key]',
    pages: ({ dataCenter: { present } }: Site) => ({
      board: present.board(1),
      other: present.board(3),
      issue: present.issue,
      table: (key: string) => present.navigator(`key = ${key}`),
    }),
  },
];

for (const { name, host, id: home, card, pages } of jiras) {
  test.describe(name, () => {
    test.use({ grantedHosts: [dataCenterHosts.present.host] });

    test('a ticket that was read on its board keeps what only the board tells on every other page', async ({
      site,
      lens,
    }) => {
      const { board, issue, table } = pages(site);
      const onBoard = await openTagged(lens, board);
      const [tag] = await tagsOn(onBoard);
      const key = tag?.key ?? '';
      expect(await onBoard.locator(card).count()).toBeGreaterThan(0);
      const popup = await lens.popup();
      const id = `${home}/${key}`;
      const column = async () =>
        (await ask(popup, 'explain', { id }))?.evidence
          .filter(({ field }) => field === 'list')
          .map(({ quote }) => quote);
      await expect.poll(async () => (await column())?.length).toBeGreaterThan(0);
      const before = await column();
      for (const [points, address] of [
        [21, issue(key)],
        [34, table(key)],
      ] as const) {
        site.jira.edit(key, { points });
        const page = await openTagged(lens, address);
        await expect.poll(async () => (await ask(popup, 'rowsOf', { ids: [id] }))[0]?.points).toBe(points);
        expect(await column()).toEqual(before);
        await page.close();
      }
    });

    test('two tabs of one site ask two things at once between them', async ({ site, lens }) => {
      const { board, other } = pages(site);
      const off = site.faults.set({ path: /\/rest\//, fault: { kind: 'slow', ms: 200 } });
      site.clearLog();
      await Promise.all([openTagged(lens, board), openTagged(lens, other)]);
      const read = () =>
        site.log.filter((entry) => entry.host === host && /issue\/bulkfetch|\/search/.test(entry.path));
      await expect.poll(() => read().length).toBeGreaterThan(1);
      expect(site.peakConcurrency).toBeLessThanOrEqual(2);
      off();
    });
  });
}
