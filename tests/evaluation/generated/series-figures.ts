import type { Series } from '../../../utils/model/verdict.ts';
import { StoredPortfolio } from '../stored-portfolio.ts';
import type { Generated, History } from './series-history.ts';

/** What was said of one generated ticket. `with` are the ids of the tickets it was put together with. */
interface Said {
  readonly truth: Generated;
  readonly series: Series | null;
  readonly with: readonly string[];
}

/**
 * How series were recognised over tickets. A ticket that is put in a series is right when it belongs to one and most of
 * those it is put together with are of the same one; `recall` counts the tickets of true series that are right.
 */
export interface SeriesFigures {
  readonly tickets: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the true series with a rhythm of which the gap was found within a fifth, and of found gaps that are true. */
  readonly cadenceRecall: number;
  readonly cadencePrecision: number;
  readonly wrong: readonly Said[];
  readonly missed: readonly Said[];
}

export const judgeSeries = (history: History): SeriesFigures => {
  const stored = new StoredPortfolio(history.today);
  const truthOf = new Map(history.tickets.map(({ ticket, series }) => [ticket.id, series]));
  for (const { ticket } of history.tickets) stored.put(ticket);
  const said = history.tickets.map((truth): Said => {
    const found = stored.seriesOf(truth.ticket);
    return { truth, series: found?.series ?? null, with: found?.members.map(({ id }) => id) ?? [] };
  });
  const isRight = ({ truth, with: others }: Said): boolean =>
    truth.series !== null && others.filter((id) => truthOf.get(id) === truth.series).length > 0.8 * others.length;
  const claimed = said.filter(({ series }) => series !== null);
  const right = claimed.filter(isRight);
  const real = said.filter(({ truth }) => truth.series !== null);
  const rightIds = new Set(right.map(({ truth }) => truth.ticket.id));
  const gapOf = ({ truth }: Said): number => (truth.series === null ? 0 : (history.gaps.get(truth.series) ?? 0));
  const rhythmic = right.filter((each) => gapOf(each) > 0 && (each.series?.count ?? 0) >= 4);
  const withGap = claimed.filter(({ series }) => series?.cadenceDays !== null);
  const isGapRight = (each: Said): boolean =>
    Math.abs((each.series?.cadenceDays ?? 0) - gapOf(each)) <= 0.2 * gapOf(each);
  return {
    tickets: history.tickets.length,
    precision: right.length / claimed.length,
    recall: right.length / real.length,
    cadenceRecall: rhythmic.filter(isGapRight).length / rhythmic.length,
    cadencePrecision: withGap.filter((each) => gapOf(each) > 0 && isGapRight(each)).length / withGap.length,
    wrong: claimed.filter((each) => !isRight(each)),
    missed: real.filter(({ truth }) => !rightIds.has(truth.ticket.id)),
  };
};
