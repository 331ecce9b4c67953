import { containerKey, containerOf } from '../../utils/classify/containers.ts';
import { homeOf } from '../../utils/classify/leaning.ts';
import { normOf } from '../../utils/classify/norms.ts';
import { seriesKeys, seriesOf } from '../../utils/classify/series.ts';
import { type Context, type Neighbour, type Norm, neighbourOf } from '../../utils/model/context.ts';
import { isDone, type Ticket } from '../../utils/model/ticket.ts';
import type { Category, Container, Series } from '../../utils/model/verdict.ts';

/** A series with its members. */
interface Found {
  readonly series: Series;
  readonly members: readonly Neighbour[];
}

/** Tickets under the keys of their neighbours, as the extension stores them. `today` is `yyyy-mm-dd`. */
export class StoredPortfolio {
  readonly #tickets = new Map<string, Ticket>();
  readonly #bySeries = new Map<string, Neighbour[]>();
  readonly #byContainer = new Map<string, Neighbour[]>();
  readonly #byKind = new Map<string, Neighbour[]>();
  readonly #norms = new Map<string, Norm | null>();
  readonly #containers = new Map<string, Container | null>();
  readonly #today: string;

  constructor(today: string) {
    this.#today = today;
  }

  put(ticket: Ticket, category: Category = 'unclear'): void {
    const neighbour = neighbourOf(ticket, category, isDone(ticket));
    this.#tickets.set(ticket.id, ticket);
    for (const key of seriesKeys(ticket)) push(this.#bySeries, key, neighbour);
    const container = containerKey(ticket);
    if (container !== null) push(this.#byContainer, container, neighbour);
    if (isDone(ticket)) push(this.#byKind, kindOf(ticket), neighbour);
  }

  /** The largest series under the ticket's keys. */
  seriesOf(ticket: Ticket): Found | null {
    let best: Found | null = null;
    for (const key of seriesKeys(ticket)) {
      const members = this.#bySeries.get(key) ?? [];
      const series = seriesOf(members, this.#today);
      if (series !== null && (best === null || series.count > best.series.count)) best = { series, members };
    }
    return best;
  }

  /** What all tickets that were put say about one of them. */
  contextOf(ticket: Ticket): Context {
    const kind = kindOf(ticket);
    if (!this.#norms.has(kind)) this.#norms.set(kind, normOf(this.#byKind.get(kind) ?? []));
    return {
      series: this.seriesOf(ticket)?.series ?? null,
      container: this.#containerOf(ticket),
      norm: this.#norms.get(kind) ?? null,
    };
  }

  #containerOf(ticket: Ticket): Container | null {
    const key = containerKey(ticket);
    if (key === null || ticket.parent === null) return null;
    const known = this.#containers.get(key);
    if (known !== undefined) return known;
    const stored = this.#tickets.get(key) ?? null;
    const container = containerOf(
      {
        key: ticket.parent.key,
        title: stored?.title ?? ticket.parent.title ?? ticket.parent.key,
        closed: stored === null ? null : isDone(stored),
        due: stored?.due ?? null,
        resolved: stored?.resolved ?? null,
        versions: stored?.versions ?? null,
        created: stored?.created ?? null,
      },
      this.#byContainer.get(key) ?? [],
      this.#today,
    );
    this.#containers.set(key, container);
    return container;
  }
}

const kindOf = (ticket: Ticket): string => `${homeOf(ticket)}|${ticket.type ?? ''}`;

const push = (map: Map<string, Neighbour[]>, key: string, value: Neighbour): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};
