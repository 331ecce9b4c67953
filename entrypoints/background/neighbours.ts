import { containerOf } from '../../utils/classify/containers.ts';
import { seriesOf } from '../../utils/classify/series.ts';
import type { Context } from '../../utils/model/context.ts';
import { isDone, type Ticket, ticketId } from '../../utils/model/ticket.ts';
import type { Container, Series } from '../../utils/model/verdict.ts';
import type { PortfolioReads } from '../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../utils/storage/records.ts';
import { neighbour } from './rows.ts';

/** What a ticket's neighbours add up to; each group is read once, however many of its members are asked for. */
export interface Neighbourhood {
  contextOf(ticket: Ticket, row: StoredRow): Promise<Context>;
  membersOf(seriesKey: string): Promise<readonly StoredRow[]>;
  membersIn(containerKey: string): Promise<readonly StoredRow[]>;
}

const once = <T>(read: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
};

/** The neighbourhood within one transaction; `today` is `yyyy-mm-dd`. */
export const neighbourhood = (store: PortfolioReads, today: string): Neighbourhood => {
  const membersOf = once((key) => store.rowsOfSeries(key));
  const membersIn = once((key) => store.rowsOfContainer(key));
  const seriesAt = once(async (key) => seriesOf((await membersOf(key)).map(neighbour), today));
  const parentAt = once(async (id) => (await store.tickets([id]))[0] ?? null);

  const largest = async (row: StoredRow): Promise<Series | null> => {
    const found = (await Promise.all(row.seriesKeys.map(seriesAt))).filter((series) => series !== null);
    return found.reduce<Series | null>((best, series) => (best && best.count >= series.count ? best : series), null);
  };

  const containerAt = async (ticket: Ticket, key: string): Promise<Container | null> => {
    const parent = ticket.parent;
    if (parent === null) return null;
    const stored = await parentAt(ticketId(ticket.site, ticket.host, parent.key));
    return containerOf(
      {
        key: parent.key,
        title: stored?.title ?? parent.title ?? parent.key,
        closed: stored === null ? null : isDone(stored),
        due: stored?.due ?? null,
        resolved: stored?.resolved ?? null,
        versions: stored?.versions ?? null,
      },
      (await membersIn(key)).map(neighbour),
      today,
    );
  };
  const containers = new Map<string, Promise<Container | null>>();

  const containerOnce = (ticket: Ticket, key: string): Promise<Container | null> => {
    const container = containers.get(key) ?? containerAt(ticket, key);
    containers.set(key, container);
    return container;
  };

  return {
    membersOf,
    membersIn,
    contextOf: async (ticket, row) => ({
      series: await largest(row),
      container: row.containerKey === null ? null : await containerOnce(ticket, row.containerKey),
      norm: null,
    }),
  };
};
