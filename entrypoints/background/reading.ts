import { browser } from 'wxt/browser';
import { log } from '../../utils/log/log.ts';
import { hostOfAddress } from '../../utils/messaging/own-host.ts';
import { readingPort } from '../../utils/messaging/reader-says.ts';
import { dayOf } from '../../utils/model/day.ts';
import type { TakeIn } from '../../utils/reading/handing.ts';
import { readForPage } from '../../utils/reading/page-port.ts';
import { waitFor } from '../../utils/reading/wait-for.ts';
import { createLane, type Lane } from '../../utils/sites/lane.ts';
import { readers } from '../../utils/sites/readers.ts';
import { takeFromAllowance } from '../../utils/storage/allowance-store.ts';
import { readPortfolio } from '../../utils/storage/portfolio-store.ts';
import { keepSiteNote, readSiteNote } from '../../utils/storage/site-notes-store.ts';

/** Requests that a host is asked at once, over all its tabs. */
const width = 2;

const lanes = new Map<string, Lane>();
const laneOf = (host: string): Lane => {
  const lane = lanes.get(host) ?? createLane(width);
  lanes.set(host, lane);
  return lane;
};

const hostPorts = (host: string) => ({
  spend: (requests: number) => takeFromAllowance(host, requests, dayOf(new Date())),
  recall: (name: string) => readSiteNote(host, name, Date.now()),
  note: (name: string, value: string, ms: number): void => {
    const now = Date.now();
    // What finds no room is found out again.
    keepSiteNote(host, name, value, now + ms, now).catch(() => undefined);
  },
});

/** Where the store fails, nothing is known of what was read before. */
const stored = (ids: readonly string[]) =>
  readPortfolio((store) => store.tickets(ids)).then(
    (tickets) => tickets.filter((ticket) => ticket !== null),
    () => [],
  );

/** Reads the sites of pages by the ports that these open, each for its own host; what was read is taken in here and goes through no page. */
export const readForPages = (takeIn: TakeIn): void => {
  const take: TakeIn = async (told) => {
    try {
      return await takeIn(told);
    } catch (error) {
      log.warn('tickets were not taken in', error instanceof Error ? error.name : '');
      return null;
    }
  };

  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    const address = sender?.url ?? '';
    const host = hostOfAddress(address);
    if (port.name !== readingPort || sender?.id !== browser.runtime.id || sender.tab === undefined || host === null) {
      port.disconnect();
      return;
    }
    const reading = readForPage({
      page: new URL(address),
      port: {
        post: (said) => {
          try {
            port.postMessage(said);
          } catch {
            // The page has just gone.
          }
        },
        disconnect: () => port.disconnect(),
      },
      ...{ readers, take, laneOf, hostPorts, stored, wait: waitFor },
    });
    port.onMessage.addListener((said: unknown) => reading.heard(said));
    port.onDisconnect.addListener(() => reading.end());
  });
};
