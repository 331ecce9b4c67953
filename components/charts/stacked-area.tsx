import { formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import type { Amounts } from '../../utils/model/figures.ts';
import { Axes } from './axes.tsx';
import { CategoryFills, chartCategories, fillOf } from './category-fills.tsx';
import { areaPath, type Plot, type Point, ticksUpTo, xOf, yOf } from './plot.ts';
import { PolicyLine } from './policy-line.tsx';

/** A week as it is drawn, in the reader's unit. */
export interface AreaWeek extends Amounts {
  week: string;
}

interface Props {
  id: string;
  plot: Plot;
  weeks: readonly AreaWeek[];
  /** Each week's parts of its whole, or its amounts. */
  as: 'shares' | 'amounts';
  /** Shares of operations: where the warning begins (null while not known) and where the limit is. */
  warn: number | null;
  cap: number;
  caption: string;
}

const wholeOf = ({ project, operations, unclear }: Amounts): number => project + operations + unclear;

/** How what was open divided, week by week, operations at the bottom; the lines of the policy lie over it. */
export const StackedArea = ({ id, plot, weeks: told, as, warn, cap, caption }: Props) => {
  // A single week is as wide as the chart.
  const weeks = told.length === 1 ? [...told, ...told] : told;
  const scaled = weeks.map((week) => (as === 'amounts' ? 1 : wholeOf(week) === 0 ? 0 : 1 / wholeOf(week)));
  const most = as === 'shares' ? 1 : Math.max(0, ...weeks.map(wholeOf));
  const ticks = as === 'shares' ? [0, 0.25, 0.5, 0.75, 1] : ticksUpTo(most);
  const top = ticks.at(-1) ?? 1;
  const at = (index: number, value: number): Point => [xOf(plot, index, weeks.length), yOf(plot, value, top)];
  /** The line at so much of each week's whole. */
  const share = (part: number): Point[] =>
    weeks.map((week, index) => at(index, as === 'shares' ? part : part * wholeOf(week)));
  let below = weeks.map((_, index) => at(index, 0));
  const sums = weeks.map(() => 0);
  const areas = chartCategories.map((category) => {
    const upper = weeks.map((week, index) => {
      sums[index] = (sums[index] ?? 0) + week[category] * (scaled[index] ?? 0);
      return at(index, sums[index]);
    });
    const path = areaPath(upper, below);
    below = upper;
    return { category, path };
  });
  const lines = [
    ...(warn !== null && warn < cap
      ? [{ at: warn, words: message('trend_warn', formatPercent(warn)), dashes: '1.5 3.5', beside: 15 }]
      : []),
    { at: cap, words: message('trend_limit', formatPercent(cap)), dashes: '6 3', beside: -8 },
  ];
  return (
    <>
      <CategoryFills id={id} />
      <Axes
        id={id}
        plot={plot}
        weeks={weeks.map(({ week }) => week)}
        ticks={ticks.map((tick) => ({
          y: yOf(plot, tick, top),
          label: as === 'shares' ? formatPercent(tick) : formatNumber(tick),
        }))}
        caption={caption}
      />
      {areas.map(({ category, path }) => (
        <path key={category} d={path} fill={fillOf(id, category)} stroke="var(--page)" />
      ))}
      {lines.map(({ at: part, words, dashes, beside }) => (
        <PolicyLine key={dashes} plot={plot} line={share(part)} words={words} dashes={dashes} beside={beside} />
      ))}
    </>
  );
};
