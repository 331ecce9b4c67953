import * as z from 'zod/mini';
import { log } from '../log/log.ts';
import { isOwnBoard, isOwnTicket } from '../messaging/own-host.ts';
import { PageSays } from '../messaging/page-says.ts';
import type { ReaderSays } from '../messaging/reader-says.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Lane } from '../sites/lane.ts';
import type { ReaderPorts, SiteReader, TicketReader } from '../sites/site-reader.ts';
import { type FetchByPage, fetchByPage } from './fetch-by-page.ts';
import type { TakeIn } from './handing.ts';
import { type Begun, beginStay, type Stay } from './stay.ts';
import { visibility } from './visibility.ts';

/** One end of a port to the content script of a page. */
export interface PagePort {
  post(said: ReaderSays): void;
  disconnect(): void;
}

/** What reading for pages needs of the background. */
export interface PagePortOptions {
  /** The address of the page, or of the frame in it, that has connected. */
  page: URL;
  port: PagePort;
  readers: readonly SiteReader[];
  take: TakeIn;
  /** The places for requests to a host. */
  laneOf(host: string): Lane;
  /** What is kept of a host, and how much it may still be asked. */
  hostPorts(host: string): Pick<ReaderPorts, 'spend' | 'recall' | 'note'>;
  stored(ids: readonly string[]): Promise<readonly Ticket[]>;
  wait: ReaderPorts['wait'];
}

/** The background's end of a page's reading port. */
export interface PageReading {
  /** Takes in what has come over the port; what a page may not say ends the port. */
  heard(said: unknown): void;
  /** The page has gone. */
  end(): void;
}

/**
 * Reads for one page as long as its port is open, one stay at a time. The page speaks for itself alone: its site is the one that
 * claims its address, its root lies on its own origin, and its board on its own host.
 */
export const readForPage = (options: PagePortOptions): PageReading => {
  const { page, port, readers, laneOf, hostPorts, stored, wait } = options;
  const { host } = page;
  const take: TakeIn = (told) =>
    options.take({ ...told, tickets: told.tickets.filter((ticket) => isOwnTicket(host, ticket)) });
  const shown = visibility();
  let fetching: FetchByPage | null = null;
  let reader: { root: string; reader: TicketReader } | null = null;
  let staying: { stay: Stay; ending: AbortController } | null = null;

  const leave = (): void => {
    staying?.ending.abort();
    staying = null;
  };
  const refuse = (why: string): void => {
    log.warn('a reading port was closed', why);
    end();
    port.disconnect();
  };

  const readerAt = (root: string, site: SiteReader): TicketReader => {
    if (reader?.root === root) return reader.reader;
    fetching?.end();
    fetching = fetchByPage(root, port.post);
    const ports: ReaderPorts = {
      origin: root,
      fetch: fetching.fetch,
      now: () => Date.now(),
      wait,
      random: () => Math.random(),
      lane: laneOf(host),
      shown: shown.untilShown,
      stored,
      ...hostPorts(host),
    };
    reader = { root, reader: site.reader(ports) };
    return reader.reader;
  };

  const begin = (begun: Begun): void => {
    const site = readers.find(({ id, api }) => id === begun.site && api.claims(page));
    const isBelow = begun.root === page.origin || begun.root.startsWith(`${page.origin}/`);
    if (site === undefined || !isBelow || (begun.board !== null && !isOwnBoard(host, begun.board))) {
      refuse('a stay on another site than the page is of');
      return;
    }
    leave();
    shown.say(!begun.hidden);
    const ending = new AbortController();
    const stay = beginStay({
      begun,
      host,
      reader: readerAt(begun.root, site),
      take,
      say: (said) => ending.signal.aborted || port.post(said),
      signal: ending.signal,
    });
    staying = { stay, ending };
  };

  const end = (): void => {
    leave();
    fetching?.end();
  };

  return {
    heard: (message) => {
      const parsed = z.safeParse(PageSays, message);
      if (!parsed.success) {
        refuse('a message of another shape');
        return;
      }
      const said = parsed.data;
      switch (said.say) {
        case 'begin':
          begin(said);
          break;
        case 'end':
          leave();
          break;
        case 'part':
        case 'answer':
        case 'failed':
          fetching?.heard(said);
          break;
        case 'alive':
          break;
        case 'board':
          if (!isOwnBoard(host, said.board)) refuse('a board of another host');
          else staying?.stay.heard(said);
          break;
        default:
          if (said.say === 'hidden') shown.say(!said.hidden);
          staying?.stay.heard(said);
      }
    },
    end,
  };
};
