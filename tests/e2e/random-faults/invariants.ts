import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { dayOf } from '../../../utils/model/day.ts';
import type { Scope } from '../../../utils/model/question.ts';
import type { SiteId } from '../../../utils/model/ticket.ts';
import { ask } from '../../browser/ask.ts';
import { dataCenterNames } from '../../site/data-center/site.ts';
import { jiraHost, trelloHost } from '../../site/server.ts';
import { foreignIn } from '../harness-foreign.ts';
import { differencesAnew } from './anew.ts';
import { lookAt } from './page-probe.ts';
import { differenceIn, type Raw, readStored } from './stored.ts';
import { modelOf } from './update.ts';
import { inView, type World } from './world.ts';
import { wrongTags } from './wrong-tags.ts';

/** The figures that the extension's screen shows. */
const toldAmounts = "[...document.querySelectorAll('li[data-amount]')].map((one) => one.dataset.amount)";

const percent = new Intl.NumberFormat('en', { style: 'percent' });

/** A step is over when all holds; it has so long for that, in milliseconds, and so many looks however long one takes. */
const patience = 25_000;
const fewestLooks = 3;

const siteOf = (address: string): SiteId | null => {
  const { host } = new URL(address);
  if (host === trelloHost) return 'trello';
  if (host === jiraHost) return 'jira-cloud';
  return dataCenterNames.includes(host) ? 'jira-data-center' : null;
};

/** The id of the board that an address names; null where its name is not in it. */
const boardIn = (address: string): string | null => {
  const { host, pathname, searchParams } = new URL(address);
  const [, trello] = /^\/b\/(\w+)/.exec(pathname) ?? [];
  if (host === trelloHost && trello !== undefined) return `trello/${host}/${trello}`;
  const [, cloud] = /\/(boards\/\d+)$/.exec(pathname) ?? [];
  if (host === jiraHost && cloud !== undefined) return `jira-cloud/${host}/${cloud}`;
  const [rapid, view] = [searchParams.get('rapidView'), searchParams.get('view')];
  return rapid === null || view !== null ? null : `jira-data-center/${host}/boards/${rapid}`;
};

/** Badges of tabs that show no page of a site; of those the browser tells no address. */
const strayBadges = `(async () => {
  const tabs = (await chrome.tabs.query({})).filter(({ url }) => !url?.startsWith('https://'));
  const badges = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  return badges.filter((text) => text !== '');
})()`;

/** What the panel and the badge say that is not what is stored of the board in view. */
const wrongFigures = async (world: World, stored: Raw): Promise<string[]> => {
  const { tab, page, splits } = await ask(world.screen, 'glance', { scope: null });
  const told = z.parse(z.array(z.string()), await world.screen.evaluate(toldAmounts));
  const { project, operations, unclear } = splits.tickets;
  const meant = [project, operations, unclear].map(String);
  const stray = z.parse(z.array(z.string()), await world.screen.evaluate(strayBadges));
  const wrong = [
    ...(told.length > 0 && told.join() !== meant.join() ? [`the panel says ${told}, the glance ${meant}`] : []),
    ...stray.map((text) => `a badge says ${text} where no page of a site is`),
  ];
  if (tab === null) return wrong;
  const board = page?.board?.id;
  const rows = stored.rows.filter(
    ({ boards, category }) => board !== undefined && boards.includes(board) && category !== 'not-work',
  );
  const share = rows.filter(({ category }) => category === 'operations').length / rows.length;
  const badge = rows.length === 0 ? '' : percent.format(share);
  const text = await world.screen.evaluate(`chrome.action.getBadgeText({ tabId: ${tab} })`);
  return text === badge ? wrong : [...wrong, `the badge says ${String(text)}, stored is ${badge}`];
};

const wrongPage = async (world: World, byId: ReadonlyMap<string, Raw['rows'][number]>): Promise<string[]> => {
  const seen = await lookAt(inView(world));
  const site = siteOf(seen.address);
  if (site === null) {
    const { page } = await ask(world.screen, 'glance', { scope: null });
    return page === null ? [] : [`the popup stands on ${page.host} and the tab on ${seen.address}`];
  }
  if (!seen.ready) return ['the page is not ready'];
  if (world.untagged.has(site)) return seen.tags.length === 0 ? [] : ['tags on a site without tags'];
  if (world.store === 'failing') {
    if (seen.visible.length > 0 && seen.linked && seen.tags.length === 0) return ['no tags'];
    return seen.linked ? wrongTags(world, seen, new Map()) : [];
  }
  const { page } = await ask(world.screen, 'glance', { scope: null });
  if (seen.visible.length === 0 && seen.tags.length === 0) return [];
  if (page === null) return ['the popup knows no page'];
  if (page.host !== new URL(seen.address).host) return [`the popup stands on ${page.host}`];
  const board = boardIn(seen.address);
  if (board !== null && page.board?.id !== board)
    return [`the popup stands on ${page.board?.id} and the page on ${board}`];
  // The page is not the one that its surface knows, and the popup says so.
  if (page.recognition !== 'recognised' && !seen.redesigned) return [`the page is as ever and is ${page.recognition}`];
  if (page.recognition === 'lost') return seen.tags.length === 0 ? [] : ['the page is lost and has tags'];
  // Other markup without links, met for the first time, has nothing by which a ticket could be told.
  if (page.recognition === 'no-tickets' && !seen.linked) return seen.tags.length === 0 ? [] : ['no tickets and tags'];
  if (page.recognition === 'no-tickets') return [`the popup sees no tickets on a page with ${seen.visible.length}`];
  const trouble = world.network && world.online && !['ok', 'idle'].includes(page.api) ? [`the API is ${page.api}`] : [];
  return [...wrongTags(world, seen, byId), ...trouble];
};

/** Names of all that may not be lost once it is stored: tickets, boards, days' records. */
const idsIn = ({ rows, boards, snapshots }: Raw): string[] => [
  ...rows.map(({ id }) => id),
  ...boards.map((id) => `board ${id}`),
  ...snapshots.map((key) => `record of ${key.join(' ')}`),
];

const wrongStore = async (world: World, stored: Raw): Promise<string[]> => {
  const ids = new Set(idsIn(stored));
  const wrong = [...world.stored].filter((id) => !ids.has(id)).map((id) => `${id} was stored and is not any more`);
  const said = new Map(stored.corrections.map(({ id, to }) => [id, to]));
  for (const [id, to] of world.corrections) {
    const row = stored.rows.find((one) => one.id === id);
    if (said.get(id) !== to && !world.unsure.has(id)) wrong.push(`the correction of ${id} to ${to} is ${said.get(id)}`);
    if (row && said.get(id) === to && (row.by !== 'correction' || row.category !== to))
      wrong.push(`${id} was corrected to ${to} and is ${row.category} by ${row.by}`);
  }
  if (world.store === 'failing') return wrong;
  const { scope } = await ask(world.screen, 'glance', { scope: null });
  const scopes: Scope[] = [{ kind: 'everything' }, scope];
  for (const one of scopes) {
    const difference = one.kind === 'selection' ? null : await differenceIn(world.screen, stored.rows, one);
    if (difference !== null) wrong.push(difference);
  }
  return wrong;
};

/** Settings that are not those that were kept last. */
const wrongSettings = async ({ screen, settings, untagged }: World): Promise<string[]> => {
  const { operationsFrom, projectUpTo, rules, tags } = await ask(screen, 'readSettings', null);
  const off = Object.entries(tags).flatMap(([site, on]) => (on ? [] : [site]));
  return [
    ...(operationsFrom === settings.operationsFrom ? [] : [`operationsFrom is ${operationsFrom}`]),
    ...(projectUpTo === settings.projectUpTo ? [] : [`projectUpTo is ${projectUpTo}`]),
    ...(JSON.stringify(rules) === JSON.stringify(settings.rules) ? [] : [`rules are ${JSON.stringify(rules)}`]),
    ...(off.sort().join() === [...untagged].sort().join() ? [] : [`tags are ${JSON.stringify(tags)}`]),
  ];
};

const wrongAnew = async ({ screen, days, otherEngine, known }: World): Promise<string[]> =>
  differencesAnew(
    screen,
    { settings: await ask(screen, 'readSettings', null), model: modelOf(otherEngine) },
    days,
    known,
  );

const wrongNow = async (world: World, anew: boolean): Promise<string[]> => {
  if (world.store !== 'failing' && (await ask(world.screen, 'progress', null)) !== null)
    return ['judging is under way'];
  const stored = await readStored(world.screen);
  const byId = new Map(stored.rows.map((row) => [row.id, row]));
  const wrong = [
    ...(await wrongPage(world, byId)),
    ...(await wrongStore(world, stored)),
    ...(await wrongSettings(world)),
    ...(world.store === 'failing' ? [] : await wrongFigures(world, stored)),
  ];
  for (const id of idsIn(stored)) world.stored.add(id);
  // On a full disk nothing can be judged again, which the popup says.
  return anew && wrong.length === 0 && world.store === 'well' ? wrongAnew(world) : wrong;
};

/** Requests that nothing may make: to other hosts, or that would change something. */
const wrongRequests = ({ site }: World): string[] => [
  ...foreignIn(site),
  ...site.log
    .filter(({ kind, method, path }) => kind === 'api' && method !== 'GET' && !/bulkfetch|\/search\//.test(path))
    .map(({ method, path }) => `${method} ${path}`),
];

/**
 * Waits until all holds that must hold at rest; what does not, when it takes too long. Trouble in a console is told at once.
 * `anew`: all that is stored is counted and judged anew, too, which takes a while.
 */
export const rest = async (world: World, anew: boolean): Promise<readonly string[]> => {
  world.days.add(dayOf(new Date(Date.now() + world.clock * 86_400_000)));
  const end = performance.now() + patience;
  for (let looks = 1; ; looks += 1) {
    const told = [...world.troubles.errors.map((error) => `console: ${error}`), ...wrongRequests(world)];
    if (told.length > 0) return told;
    let wrong: string[];
    try {
      wrong = await wrongNow(world, anew);
    } catch (error) {
      // The page is on its way, or the worker has just died.
      wrong = [error instanceof Error ? error.message : String(error)];
    }
    if (wrong.length === 0) return [];
    if (performance.now() > end && looks >= fewestLooks) return wrong.slice(0, 8);
    await pause(40);
  }
};
