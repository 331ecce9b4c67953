import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { defaultSettings, type Settings } from '../../../utils/model/settings.ts';
import { grantedBuild } from '../../browser/granted-build.ts';
import { type Launched, launch } from '../../browser/launch.ts';
import { until } from '../../browser/until.ts';
import { dataCenterNames } from '../../site/data-center/site.ts';
import { type Site, startSite } from '../../site/server.ts';
import { type Troubles, watchTroubles } from '../harness-troubles.ts';

/** How the store of the extension is: as it should be, full, or failing whatever is asked of it. */
export type StoreState = 'well' | 'full' | 'failing';

/** All that a run has to do with: a browser with two tabs and a screen of the extension, and what must not be lost. */
export interface World {
  site: Site;
  lens: Launched;
  troubles: Troubles;
  /** The extension's own screen, by which the background is asked. */
  screen: Page;
  tabs: readonly [Page, Page];
  /** The tab in view. */
  front: 0 | 1;
  store: StoreState;
  /** Whether the extension's own storage, in which settings are, is full. */
  settingsFull: boolean;
  /** The folder of the extension, and whether the version there now judges otherwise than the one that is shipped. */
  folder: string;
  otherEngine: boolean;
  /** Whether the sites' API answers rightly. */
  network: boolean;
  /** Whether there is a network at all. */
  online: boolean;
  /** Days by which the worker's clock is ahead. */
  clock: number;
  /** Every day that it was by the worker's clock. */
  days: Set<string>;
  /** Settings that were kept last. */
  settings: Pick<Settings, 'operationsFrom' | 'projectUpTo' | 'rules'>;
  /** The site ids on whose pages no tags are wanted. */
  untagged: Set<string>;
  /** What was said by hand and kept, by ticket id. */
  corrections: Map<string, string>;
  /** Corrections whose keeping was not seen to the end: they may hold or not. */
  unsure: Set<string>;
  /** All that was ever seen in the store, by name. */
  stored: Set<string>;
  /** What was ever known of a ticket, by the names of its fields. */
  known: Set<string>;
  close(): Promise<void>;
}

/** Bytes that the extension may store while the disk is not full: a run needs half of it. */
export const room = 24_000_000;

/** Where a run goes. */
export const addresses = ({ pages, origins, jira }: Site): readonly string[] => [
  pages.boardA,
  pages.boardB,
  pages.operations,
  pages.business,
  pages.businessList,
  pages.table,
  pages.big,
  pages.hostile,
  pages.trello,
  pages.bigTrello,
  pages.hostileTrello,
  pages.issue(jira.portfolio.issues[3]?.key ?? ''),
  `${origins.jira}/jira/software/c/projects/OPS/boards/3/backlog`,
  `${origins.jira}/jira/servicedesk/projects/HELP/queues/custom/3`,
];

/** Pages of the Data Centers that the reader has granted. */
export const dataCenterAddresses = ({ dataCenter: { present, old } }: Site): readonly string[] => [
  present.board(1),
  present.backlog(1),
  present.navigator('project = OPS order by created desc'),
  present.split('SHOP-3', 'project = SHOP'),
  old.board(3),
  old.navigator('project = HELP'),
];

/** The granted hosts are registered some time after the extension was loaded. */
export const untilRegistered = (screen: Page): Promise<true> =>
  until('the granted hosts to be registered', async () => {
    const registered = 'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)';
    return (await screen.evaluate(registered)) === dataCenterNames.length || null;
  });

export const inView = (world: World): Page => world.tabs[world.front];

/** Opens a screen of the extension that stays in the background; the tab in view is in view again. */
export const openScreen = async (lens: Launched): Promise<Page> => {
  const screen = await lens.context.newPage();
  await until('the extension to answer', async () => {
    try {
      await screen.goto(`chrome-extension://${lens.extensionId}/sidepanel.html`);
      return true;
    } catch {
      return false;
    }
  });
  return screen;
};

/** Starts sites and browser; the portfolio is that of the run's seed. */
export const createWorld = async (extension: string, seed: number): Promise<World> => {
  const site = await startSite({ seed, bigBoard: 120, bigTrello: 160 });
  const granted = grantedBuild(extension, dataCenterNames);
  const lens = await launch({ extension: granted, port: site.port, keepsPages: true, room });
  const troubles = await watchTroubles(lens.context, lens.browser);
  const tabs = [await lens.context.newPage(), await lens.context.newPage()] as const;
  const screen = await openScreen(lens);
  await untilRegistered(screen);
  await tabs[1].goto(site.pages.trello);
  await tabs[0].goto(site.pages.boardA);
  await tabs[0].bringToFront();
  return {
    site,
    lens,
    troubles,
    screen,
    tabs,
    front: 0,
    store: 'well',
    settingsFull: false,
    folder: granted,
    otherEngine: false,
    network: true,
    online: true,
    clock: 0,
    days: new Set(),
    settings: defaultSettings,
    untagged: new Set(),
    corrections: new Map(),
    unsure: new Set(),
    stored: new Set(),
    known: new Set(),
    close: async () => {
      await lens.close();
      await site.close();
      rmSync(granted, { recursive: true, force: true });
    },
  };
};
