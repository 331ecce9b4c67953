import { containerKey } from '../../../utils/classify/containers.ts';
import { seriesKeys, seriesOf } from '../../../utils/classify/series.ts';
import { type Neighbour, neighbourOf } from '../../../utils/model/context.ts';
import { isDone, type Ticket } from '../../../utils/model/ticket.ts';
import type { Series } from '../../../utils/model/verdict.ts';

/** Tickets under the keys of their neighbours, as the extension stores them, one after the other. */
export class StoredPortfolio {
  readonly #bySeries = new Map<string, Neighbour[]>();
  readonly #byContainer = new Map<string, Neighbour[]>();
  readonly #today: string;

  constructor(today: string) {
    this.#today = today;
  }

  put(ticket: Ticket): void {
    const neighbour = neighbourOf(ticket, 'unclear', isDone(ticket));
    for (const key of seriesKeys(ticket)) push(this.#bySeries, key, neighbour);
    const container = containerKey(ticket);
    if (container !== null) push(this.#byContainer, container, neighbour);
  }

  /** The largest series under the ticket's keys, with its members. */
  seriesOf(ticket: Ticket): { series: Series; members: readonly Neighbour[] } | null {
    let best: { series: Series; members: readonly Neighbour[] } | null = null;
    for (const key of seriesKeys(ticket)) {
      const members = this.#bySeries.get(key) ?? [];
      const series = seriesOf(members, this.#today);
      if (series !== null && (best === null || series.count > best.series.count)) best = { series, members };
    }
    return best;
  }
}

const push = (map: Map<string, Neighbour[]>, key: string, value: Neighbour): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};
