import { formatDay, formatPercent } from '../../utils/i18n/format.ts';
import { countMessage, message } from '../../utils/i18n/message.ts';
import type { Amounts, Trend, TrendPoint } from '../../utils/model/figures.ts';
import type { Measure } from '../../utils/model/question.ts';
import { amountWords, inUnits } from '../ui/amount-words.ts';

/** All three kinds together. */
export const wholeOf = ({ project, operations, unclear }: Amounts): number => project + operations + unclear;

/** The share of operations; null where there is nothing to share. */
export const operationsShare = (amounts: Amounts): number | null =>
  wholeOf(amounts) === 0 ? null : amounts.operations / wholeOf(amounts);

/** Amounts in the reader's unit. */
export const scaled = (measure: Measure, { project, operations, unclear }: Amounts): Amounts => ({
  project: inUnits(measure, project),
  operations: inUnits(measure, operations),
  unclear: inUnits(measure, unclear),
});

/** The trend in a sentence, for those who do not see the chart; null while no week holds anything. */
export const trendAlternative = ({ points, cap }: Trend): string | null => {
  const told = points.flatMap(({ week, open }) => {
    const share = operationsShare(open);
    return share === null ? [] : [{ week, share }];
  });
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = told.reduce((a, b) => (b.share > a.share ? b : a));
  return message(
    'trend_alternative',
    formatDay(first.week),
    formatPercent(first.share),
    formatPercent(last.share),
    formatPercent(most.share),
    formatDay(most.week),
    formatPercent(cap),
  );
};

const summed = (points: readonly TrendPoint[], part: 'came' | 'left'): number =>
  points.reduce((sum, point) => sum + wholeOf(point[part]), 0);

/** Inflow and outflow in a sentence. */
export const flowAlternative = ({ points, measure }: Trend): string =>
  countMessage(
    'flow_alternative',
    points.length,
    amountWords(measure, summed(points, 'came')),
    amountWords(measure, summed(points, 'left')),
  );

/** What a trend rests on: its tickets, those left out, and since when it is on record. */
export const trendNote = ({ tickets, unknown, undated, keptSince }: Trend): string =>
  [
    countMessage('trend_of', tickets - unknown),
    unknown > 0 ? countMessage('trend_unknown', unknown) : null,
    undated > 0 ? countMessage('figures_undated', undated) : null,
    keptSince === null ? message('trend_rebuilt') : message('trend_kept_since', formatDay(keptSince)),
  ]
    .filter((part) => part !== null)
    .join(' ');

/** The weeks of a trend from the first in which anything is known: a young board has no empty year before it. */
export const sinceFirst = (points: readonly TrendPoint[]): readonly TrendPoint[] => {
  const first = points.findIndex(({ open, came, left }) => wholeOf(open) + wholeOf(came) + wholeOf(left) > 0);
  return first === -1 ? [] : points.slice(first);
};
