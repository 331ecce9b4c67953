/** What each step does. One long module, because a run is described in one place. */

import type { Page } from 'playwright-core';
import type { Settings } from '../../../utils/model/settings.ts';
import { readRules } from '../../../utils/rules/read-text.ts';
import { ask } from '../../browser/ask.ts';
import { until } from '../../browser/until.ts';
import type { Fault } from '../../site/faults.ts';
import { lookAt, standIn, tagSelector } from './page-probe.ts';
import { chosen, type Step, type StepKind } from './plan.ts';
import { nextVersion } from './update.ts';
import {
  aheadBy,
  brokenDatabase,
  closedDatabase,
  filledSettings,
  filler,
  givenSettings,
  heldSettings,
  inWorker,
  mendedDatabase,
  triedToStore,
} from './worker.ts';
import { addresses, dataCenterAddresses, inView, openScreen, room, untilRegistered, type World } from './world.ts';

type Act = (world: World, step: Step) => Promise<void>;

/** What may go wrong by itself in the page under test, such as its own request without a network. */
const calmly = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch {
    // The page's own trouble; what the extension makes of it is looked at after the step.
  }
};

const go = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await standIn(page, 'ready');
};

const titles = [
  'Weekly backup report',
  'Rotate the certificates',
  'Migrate the shop to the new platform',
  'Launch the customer portal',
  '<img src=x onerror="document.title=\'owned\'">',
  'Incident: checkout is down',
  'Prototype of the search',
];

/** A ticket that is drawn in the tab in view. */
const drawnTicket = async (world: World, share: number): Promise<string | undefined> =>
  chosen((await lookAt(inView(world))).drawn, share);

const isTrello = (page: Page): boolean => page.url().startsWith('https://trello.com/');

const edit = async (world: World, key: string, title: string | null, status: number): Promise<void> => {
  const { site } = world;
  if (isTrello(inView(world))) {
    const found = site.trello.card(key);
    const list = chosen(found?.board.lists.filter(({ closed }) => !closed) ?? [], status)?.name;
    if (found) site.trello.edit(key, title === null ? (list === undefined ? {} : { list }) : { name: title });
  } else {
    const issue = site.jira.issue(key);
    const to = chosen(site.jira.project(issue?.projectKey ?? '')?.statuses ?? [], status)?.name;
    if (issue) site.jira.edit(key, title === null ? (to === undefined ? {} : { status: to }) : { title });
  }
  await calmly(standIn(inView(world), 'sync()'));
};

const faults: readonly Fault[] = [
  { kind: 'status', status: 429, retryAfter: 1 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 401 },
  { kind: 'login' },
  { kind: 'html-as-json' },
  { kind: 'cut' },
  { kind: 'drop' },
  { kind: 'slow', ms: 3_200 },
];

const backOnline = async (world: World): Promise<void> => {
  world.online = true;
  await world.lens.context.setOffline(false);
};

/** Whoever hears that the network is there again tries at once what has failed. */
const callOnline = async ({ tabs }: World): Promise<void> => {
  for (const tab of tabs) await calmly(tab.evaluate("dispatchEvent(new Event('online'))"));
};

const healStore = async (world: World): Promise<void> => {
  if (world.store === 'full') await world.lens.giveRoom(room);
  if (world.store === 'failing') await inWorker(world, mendedDatabase);
  if (world.settingsFull) await world.screen.evaluate(`chrome.storage.local.remove('${filler}')`);
  world.store = 'well';
  world.settingsFull = false;
};

/** A worker that dies takes along what was broken in it. */
const workerDied = (world: World): void => {
  world.clock = 0;
  if (world.store === 'failing') world.store = 'well';
};

/** Under a page whose extension has gone, tags go or say so when they are touched. */
const noDeadTags = (page: Page): Promise<true> =>
  until('dead tags to go', async () => {
    const tag = page.locator(tagSelector).first();
    if ((await tag.count()) === 0) return true;
    await calmly(tag.click({ timeout: 1_000 }));
    return (await page.getByText('Load the page again').count()) > 0;
  });

const inHistory = (world: World, way: 'goBack' | 'goForward'): Promise<void> =>
  world.online ? calmly(inView(world)[way]({ waitUntil: 'commit', timeout: 2_000 })) : Promise.resolve();

const correct = async (world: World, step: Step): Promise<void> => {
  const page = inView(world);
  const tag = page.locator(tagSelector).nth(Math.floor(step.where * (await page.locator(tagSelector).count())));
  const id = await tag.getAttribute('data-lifecycle-lens-id', { timeout: 1_000 }).catch(() => null);
  if (id === null) return;
  const to = step.what < 0.5 ? 'project' : 'operations';
  const own = page.locator(`${tagSelector}[data-lifecycle-lens-id="${id}"]`).first();
  const card = page.getByRole('dialog').and(page.locator('[data-lifecycle-lens]'));
  world.unsure.add(id);
  try {
    await tag.click({ timeout: 1_500 });
    await card
      .getByRole('button', { name: to === 'project' ? 'Project' : 'Operations', exact: true })
      .click({ timeout: 1_500 });
  } catch {
    // The page covers the tag, or has drawn it anew meanwhile.
    await page.keyboard.press('Escape');
    if (!world.corrections.has(id)) world.unsure.delete(id);
    return;
  }
  const kept = await until(
    'the correction to be kept or not',
    async () => {
      const by = await own.getAttribute('data-lifecycle-lens-by', { timeout: 500 }).catch(() => null);
      if (by === 'correction') return 'kept';
      return (await card.locator('[data-lifecycle-lens="warning"]').count()) > 0 ? 'not kept' : null;
    },
    20_000,
  ).catch(async (error: unknown) => {
    const said = await page.locator('[data-lifecycle-lens="reasons"]').allTextContents();
    throw new Error(
      `${id} to ${to}: ${String(error)} The card says ${said.join()}, the tag ${await own.allTextContents()}`,
    );
  });
  await page.keyboard.press('Escape');
  if (kept === 'kept' && world.store === 'well') {
    world.corrections.set(id, to);
    world.unsure.delete(id);
  }
};

const loadAnew = async (world: World): Promise<void> => {
  await healStore(world);
  if (!world.online) await backOnline(world);
  await world.screen.close();
  await world.lens.reloadExtension();
  world.screen = await openScreen(world.lens);
  workerDied(world);
  await untilRegistered(world.screen);
  await inView(world).bringToFront();
  await noDeadTags(inView(world));
  for (const tab of world.tabs) if (tab.url() !== 'about:blank') await tab.reload();
};

/** The page is left while it waits for answers, and comes back; they are given before that, after it, or never. */
const leaveAmidst = async (world: World, { where, what }: Step): Promise<void> => {
  const page = inView(world);
  if (!world.online) return;
  await inWorker(world, heldSettings);
  await page.reload();
  const isAsked = async (): Promise<boolean> =>
    (await (await world.lens.worker()).evaluate('globalThis.asked > 0')) === true;
  // A page without tickets asks for none to be judged.
  await calmly(until('the page to ask', isAsked, 2_000));
  await page.goto(chosen(addresses(world.site), where) ?? '');
  if (what < 0.4) {
    await world.lens.killWorker();
    workerDied(world);
  } else if (what < 0.7) await inWorker(world, givenSettings);
  await inHistory(world, 'goBack');
  if (what >= 0.7) await inWorker(world, givenSettings);
};

/** Rules that the reader may have, and none. */
const ruleTexts = [
  'rule a "A" when title contains "the" then operations',
  'rule a "A" when title contains "report" or title contains "customer" then project',
  'rule a "A" when title contains "launch" then not work rule b "B" when title contains "rotate" then lean project 4',
  '',
];

/** Keeps changed settings. With no room for more of them that may fail, and then says so. */
const change = async (world: World, to: (settings: Settings) => Partial<Settings>): Promise<boolean> => {
  const settings = await ask(world.screen, 'readSettings', null);
  const { kept, reason } = await ask(world.screen, 'writeSettings', { ...settings, ...to(settings) });
  if (!kept && !(world.settingsFull && reason === 'quota')) throw new Error(`settings were not kept: ${reason}`);
  return kept;
};

export const acts: Readonly<Record<StepKind, Act>> = {
  open: async (world, { where }) => {
    if (world.online) await go(inView(world), chosen(addresses(world.site), where) ?? '');
  },
  openDataCenter: async (world, { where }) => {
    if (world.online) await go(inView(world), chosen(dataCenterAddresses(world.site), where) ?? '');
  },
  navigate: async (world, { where }) => {
    const page = inView(world);
    const to = new URL(chosen(addresses(world.site), where) ?? '');
    if (!world.online) return;
    if (page.url().startsWith(to.origin)) await standIn(page, `navigate(${JSON.stringify(to.pathname + to.search)})`);
    else await go(page, to.href);
  },
  back: (world) => inHistory(world, 'goBack'),
  forward: (world) => inHistory(world, 'goForward'),
  reload: async (world) => {
    if (world.online) await inView(world).reload();
  },
  scroll: async (world, { where, what }) => {
    const top = Math.floor(where * 4_000);
    const call = isTrello(inView(world)) ? `scrollTo(${Math.floor(what * 1_500)}, ${top})` : `scrollTo(${top})`;
    await standIn(inView(world), call);
  },
  rerender: async (world) => void (await standIn(inView(world), 'rerender()')),
  refresh: async (world) => void (await standIn(inView(world), 'refresh()')),
  filter: async (world, { where }) =>
    void (await standIn(inView(world), `filter(${JSON.stringify(chosen(['', '', 'a', 'e', 're'], where))})`)),
  showAll: async (world) => void (await standIn(inView(world), 'showAll()')),
  theme: async (world, { where }) => void (await standIn(inView(world), `theme('${where < 0.5 ? 'dark' : 'light'}')`)),
  rename: async (world, { where, what }) => {
    const key = await drawnTicket(world, where);
    if (key !== undefined) await edit(world, key, chosen(titles, what) ?? '', 0);
  },
  move: async (world, { where, what }) => {
    const key = await drawnTicket(world, where);
    if (key !== undefined) await edit(world, key, null, what);
  },
  remove: async (world, { where }) => {
    const key = await drawnTicket(world, where);
    if (key === undefined) return;
    if (isTrello(inView(world))) {
      if (world.site.trello.card(key)) world.site.trello.edit(key, { closed: true });
    } else world.site.jira.remove(key);
    await calmly(standIn(inView(world), 'sync()'));
  },
  correct,
  takeBack: async (world, { where }) => {
    const id = chosen([...world.corrections.keys()], where);
    if (id === undefined || world.store !== 'well') return;
    const kept = await ask(world.screen, 'correct', { id, to: null });
    if (kept.kept) world.corrections.delete(id);
    else world.unsure.add(id);
  },
  killWorker: async (world) => {
    await world.lens.killWorker();
    workerDied(world);
  },
  killWorkerAmidst: async (world, { where }) => {
    const page = inView(world);
    if (!world.online) return;
    const loading = page.reload();
    for (let kills = 0; kills < 1 + Math.floor(where * 3); kills += 1) {
      await calmly(world.lens.killWorker());
      await calmly(page.waitForFunction('document.readyState !== "loading"', null, { timeout: 500 }));
    }
    await calmly(loading);
    workerDied(world);
  },
  reloadExtension: loadAnew,
  updateExtension: async (world) => {
    world.otherEngine = !world.otherEngine;
    nextVersion(world.folder, world.otherEngine);
    await loadAnew(world);
  },
  switchTab: async (world) => {
    world.front = world.front === 0 ? 1 : 0;
    await inView(world).bringToFront();
  },
  sameInBoth: async (world) => {
    const { href } = new URL(inView(world).url());
    const other = world.tabs[world.front === 0 ? 1 : 0];
    if (world.online && href !== 'about:blank') await go(other, href);
  },
  leaveAmidst,
  freeze: async (world) => {
    const session = await world.lens.context.newCDPSession(inView(world));
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await session.detach();
  },
  jumpClock: async (world, { where }) => {
    world.clock = chosen([0, 1, 3, 40, 400, -2], where) ?? 0;
    await inWorker(world, aheadBy(world.clock));
  },
  fillDisk: async (world) => {
    await healStore(world);
    await world.lens.giveRoom(1);
    world.store = 'full';
    // The browser looks again how much room there is once more is to be written than it knew of.
    const ended = await world.screen.evaluate(triedToStore(room));
    if (ended !== 'QuotaExceededError') throw new Error(`a write on a full disk ended with ${String(ended)}`);
  },
  fillSettings: async (world) => {
    await world.screen.evaluate(filledSettings);
    world.settingsFull = true;
  },
  closeDatabase: async (world) => {
    if (world.store !== 'failing') await inWorker(world, closedDatabase);
  },
  breakDatabase: async (world, { where }) => {
    await healStore(world);
    await inWorker(world, brokenDatabase(where < 0.5));
    world.store = 'failing';
  },
  healStore,
  breakNetwork: async (world, { where, what }) => {
    world.site.faults.clear();
    if (where < 0.1) world.site.session(false);
    else world.site.faults.set({ fault: chosen(faults, what) ?? { kind: 'drop' } });
    world.network = false;
  },
  healNetwork: async (world) => {
    world.site.faults.clear();
    world.site.session(true);
    world.network = true;
    if (!world.online) await backOnline(world);
    await callOnline(world);
  },
  goOffline: async (world) => {
    world.online = false;
    await world.lens.context.setOffline(true);
  },
  changeMarkup: async (world, { where }) =>
    void (await standIn(inView(world), `markup('${where < 0.5 ? 'changed' : 'linkless'}')`)),
  restoreMarkup: async (world) => void (await standIn(inView(world), "markup('normal')")),
  tuneSettings: async (world, { where, what }) => {
    const tuned = { operationsFrom: 0.6 + Math.round(where * 3) / 10, projectUpTo: 0.1 + Math.round(what * 3) / 10 };
    if (await change(world, () => tuned)) world.settings = { ...world.settings, ...tuned };
  },
  writeRule: async (world, { where }) => {
    const read = readRules(chosen(ruleTexts, where) ?? '');
    if (!read.ok) throw new Error('no such rule');
    const { rules } = read;
    if (await change(world, () => ({ rules }))) world.settings = { ...world.settings, rules };
  },
  toggleTags: async (world, { where }) => {
    const site = chosen(['jira-cloud', 'trello', 'jira-data-center'], where) ?? 'trello';
    const on = world.untagged.has(site);
    if (!(await change(world, ({ tags }) => ({ tags: { ...tags, [site]: on } })))) return;
    if (on) world.untagged.delete(site);
    else world.untagged.add(site);
  },
};
