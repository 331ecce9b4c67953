import type { Page } from 'playwright-core';
import { startSite } from '../../site/server.ts';
import { driver, startStatic } from './static-site.ts';

/** A page to be measured on, served on this machine. */
export interface Target {
  name: string;
  site: 'jira' | 'trello';
  /** Cards on the board; all of them are in the page where it is static. */
  cards: number;
  isStatic: boolean;
  port: number;
  address: string;
  /** Prepares a page that has loaded. */
  ready(page: Page): Promise<void>;
  /** Code for the page: draws 100 cards anew (on a stand-in site: all that it shows); 20 single changes, one a frame. */
  burst: string;
  changes: string;
  /** The site's API keeps its answers back until `release`; nothing of the kind on a stand-in site, whose own page waits for it. */
  hold(): void;
  release(): void;
  /** When the site's API was asked last, as `performance.now()`; 0 when it never was. */
  lastAsked(): number;
  close(): Promise<void>;
}

/** The pages there are: static boards of 1,000 and 5,000 cards, and the stand-in sites with boards of their own making. */
export const targetNames = [
  'jira-1000',
  'trello-1000',
  'jira-5000',
  'trello-5000',
  'jira-site',
  'trello-site',
] as const;
export type TargetName = (typeof targetNames)[number];

/** Changes of single cards on a stand-in site in one evaluation, one a frame. */
export const singleChanges = 20;

const onStatic = async (name: TargetName, site: Target['site'], cards: number): Promise<Target> => {
  const served = await startStatic(site, cards);
  return {
    ...served,
    name,
    site,
    isStatic: true,
    ready: async () => undefined,
    burst: 'window.bench.burst(100)',
    changes: `window.bench.changes(${singleChanges})`,
  };
};

const onStandIn = async (name: TargetName, site: Target['site']): Promise<Target> => {
  const cards = site === 'jira' ? 500 : 1_500;
  const served = await startSite({ bigBoard: cards, bigTrello: cards, now: Date.UTC(2026, 5, 30, 12), hydrateMs: 0 });
  const keys =
    site === 'jira'
      ? `[...document.querySelectorAll('[data-testid="platform-card.common.ui.key.key"] a')].map((a) => a.textContent)`
      : 'window.standIn.visibleKeys()';
  return {
    name,
    site,
    cards,
    isStatic: false,
    port: served.port,
    address: site === 'jira' ? served.pages.big : served.pages.bigTrello,
    ready: async (page) => {
      await page.evaluate('window.standIn.ready');
      await page.evaluate(driver);
    },
    burst: 'window.standIn.rerender()',
    changes: `(async () => {
      const keys = ${keys};
      for (let nth = 0; nth < ${singleChanges}; nth += 1) await window.standIn.rename(keys[nth % keys.length], 'Changed ' + nth);
    })()`,
    hold: () => undefined,
    release: () => undefined,
    lastAsked: () => {
      const asked = served.log.findLast(({ kind }) => kind === 'api');
      return asked === undefined ? 0 : asked.at - performance.timeOrigin;
    },
    close: () => served.close(),
  };
};

/** Serves one of the pages. */
export const startTarget = (name: TargetName): Promise<Target> => {
  const [site, cards] = name.split('-');
  const of = site === 'jira' ? 'jira' : 'trello';
  return cards === 'site' ? onStandIn(name, of) : onStatic(name, of, Number(cards));
};
