import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dailyRequests } from '../../utils/storage/allowance-store.ts';
import { buildExtension, root } from '../browser/build.ts';
import { grantedBuild } from '../browser/granted-build.ts';
import { launch } from '../browser/launch.ts';
import { type ReadingFigures, readWhole } from '../browser/whole-reading.ts';
import { dataCenterHosts } from '../site/data-center/hosts.ts';
import { type Site, startSite } from '../site/server.ts';

/**
 * `npm run bench -- reading [COUNT] [LATENCY] [SITE]`: a board of 20,000 tickets read to its end in a real browser, on Jira Cloud,
 * on a Data Center and on Trello, from an API that takes 300 ms, says 429 to two requests in a hundred and 500 to one. A third of
 * the way the worker is killed, half way the session ends for some seconds. Fails when a ticket is missing, when more than two
 * requests were under way, when the worker's memory or the page's longest task passes its limit. Beside the seconds stands the
 * least that so many requests take, two at a time. Figures also go to `.output/bench/reading.json`.
 */
const count = Number(process.argv[2] ?? 20_000);
const latencyMs = Number(process.argv[3] ?? 300);
const only = process.argv[4];
const mostMemory = 200 * 1024 * 1024;
const longestTask = 50;
const { host } = dataCenterHosts.present;

/** Boards of the stand-in; the pages show a part of them, so that what the page itself draws weighs nothing. */
const boards: readonly {
  name: string;
  host: string;
  board: string;
  address(site: Site): string;
  count(site: Site): number;
}[] = [
  {
    name: 'Jira Cloud',
    host: 'acme.atlassian.net',
    board: 'jira-cloud/acme.atlassian.net/boards/5',
    address: ({ pages }) => pages.big,
    count: () => count,
  },
  {
    name: 'Jira Data Center',
    host,
    board: `jira-data-center/${host}/jql/project = BIG`,
    address: ({ dataCenter }) => dataCenter.present.navigator('project = BIG'),
    count: () => count,
  },
  {
    name: 'Trello',
    host: 'trello.com',
    board: 'trello/trello.com/B1gBoard',
    address: ({ pages }) => pages.bigTrello,
    count: ({ trello }) =>
      trello
        .board('B1gBoard')
        ?.cards.filter(({ cardRole, isTemplate, closed }) => cardRole === null && !isTemplate && !closed).length ?? 0,
  },
];

interface Figures extends ReadingFigures {
  /** Tickets that the board holds. */
  count: number;
}

const results: Record<string, Figures> = {};
const built = await buildExtension();
const granted = grantedBuild(built, [host]);
for (const one of boards.filter(({ name }) => only === undefined || name.includes(only))) {
  const site = await startSite({ bigBoard: count, bigTrello: count, latencyMs, windowing: true });
  const lens = await launch({ extension: granted, port: site.port });
  try {
    const all = one.count(site);
    const reading = { ...one, address: one.address(site), count: all, loggedOutFor: 5_000, longest: 15 * 60_000 };
    const figures = await readWhole(lens, site, { ...reading, refused: { busy: 0.02, broken: 0.01 } });
    results[one.name] = { ...figures, count: all };
    console.log(one.name, JSON.stringify(results[one.name]));
  } finally {
    await lens.close();
    await site.close();
  }
}
for (const folder of [granted, built]) rmSync(folder, { recursive: true, force: true });

let failed = false;
const line = (
  what: string,
  of: (figures: Figures) => string,
  fits: (figures: Figures) => boolean,
  goal: string,
): void => {
  const cells = Object.values(results).map((figures) => {
    failed ||= !fits(figures);
    return `${of(figures)}${fits(figures) ? '' : ' (!)'}`.padStart(20);
  });
  console.log(`${what.padEnd(44)}${cells.join('')}   ${goal}`);
};
console.log(
  `${''.padEnd(44)}${Object.keys(results)
    .map((name) => name.padStart(20))
    .join('')}   goal`,
);
line(
  'tickets in the portfolio',
  ({ tickets }) => String(tickets),
  ({ tickets, count: all }) => tickets === all,
  `all of ${count}`,
);
line(
  'seconds',
  ({ seconds }) => seconds.toFixed(0),
  () => true,
  '',
);
line(
  'seconds that the requests take at least',
  ({ requests }) => ((requests * latencyMs) / 2000).toFixed(0),
  () => true,
  '',
);
line(
  'requests, repeats included',
  ({ requests }) => String(requests),
  ({ requests }) => requests <= dailyRequests,
  `${dailyRequests} a day`,
);
line(
  'refused, by status',
  ({ refused }) =>
    Object.entries(refused)
      .map(([status, times]) => `${status}:${times}`)
      .join(' '),
  () => true,
  '',
);
line(
  'requests under way at once',
  ({ atOnce }) => String(atOnce),
  ({ atOnce }) => atOnce <= 2,
  '2',
);
line(
  "the worker's memory at most, MB",
  ({ memory }) => (memory / 2 ** 20).toFixed(0),
  ({ memory }) => memory < mostMemory,
  '200',
);
line(
  "the page's longest task, ms",
  ({ tasks }) => Math.max(0, ...tasks).toFixed(0),
  ({ tasks }) => Math.max(0, ...tasks) <= longestTask,
  String(longestTask),
);
line(
  'tasks of the page over 50 ms',
  ({ tasks }) => String(tasks.length),
  () => true,
  '',
);
const folder = join(root, '.output', 'bench');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'reading.json'), JSON.stringify({ count, latencyMs, results }, null, 2));
process.exitCode = failed ? 1 : 0;
