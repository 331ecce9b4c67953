import { readWhole } from '../browser/whole-reading.ts';
import { dataCenterHosts } from '../site/data-center/hosts.ts';
import type { Site } from '../site/server.ts';
import { expect, test } from './harness.ts';

const count = 1_500;
const { host } = dataCenterHosts.present;
const boards = [
  {
    name: 'Jira Cloud',
    host: 'acme.atlassian.net',
    address: (site: Site) => site.pages.big,
    board: 'jira-cloud/acme.atlassian.net/boards/5',
  },
  {
    name: 'a Data Center',
    host,
    address: (site: Site) => site.dataCenter.present.navigator('project = BIG'),
    board: `jira-data-center/${host}/jql/project = BIG`,
  },
];

test.use({
  grantedHosts: [host],
  siteOptions: { bigBoard: count, bigTrello: 10, latencyMs: 100, hydrateMs: 20 },
  // What is refused on purpose is said by the browser, and the worker is killed while it is asked.
  allowedTroubles: [/the server responded with a status of (429|500|401|400)/],
});

for (const { name, address, board, host } of boards) {
  test(`a board of 1,500 on ${name} is read whole from a slow and faulty site, through a killed worker and a logout`, async ({
    lens,
    site,
  }) => {
    test.setTimeout(90_000);
    const figures = await readWhole(lens, site, {
      ...{ address: address(site), board, host, count, loggedOutFor: 1_000, longest: 60_000 },
      refused: { busy: 0.1, broken: 0.05 },
    });
    expect(figures.tickets).toBe(count);
    expect(figures.atOnce).toBeLessThanOrEqual(2);
    expect(Object.keys(figures.refused)).toContain('429');
    expect(figures.memory).toBeLessThan(200 * 2 ** 20);
  });
}
