import { formatNumber } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import type { Amounts } from '../../utils/model/figures.ts';
import { Axes } from './axes.tsx';
import { CategoryFills, chartCategories, fillOf } from './category-fills.tsx';
import { type Plot, ticksUpTo, yOf } from './plot.ts';

/** What came and what left in a week, in the reader's unit. */
export interface FlowWeek {
  week: string;
  came: Amounts;
  left: Amounts;
}

interface Props {
  id: string;
  plot: Plot;
  weeks: readonly FlowWeek[];
  caption: string;
}

const wholeOf = ({ project, operations, unclear }: Amounts): number => project + operations + unclear;

/** Inflow against outflow, week by week: what came stands up, what left hangs down, on one scale. */
export const FlowBars = ({ id, plot, weeks, caption }: Props) => {
  const ticks = ticksUpTo(Math.max(0, ...weeks.flatMap(({ came, left }) => [wholeOf(came), wholeOf(left)])));
  const top = ticks.at(-1) ?? 1;
  const y = (value: number): number => yOf(plot, value, top, -top);
  const slot = (plot.right - plot.left) / Math.max(1, weeks.length);
  const x = (at: number): number => Math.round((plot.left + slot * (at + 0.5)) * 10) / 10;
  const bar = Math.max(1.5, Math.round(slot * 7.2) / 10);
  const labelled = ticks.filter((_, at) => at % 2 === 0 || ticks.length < 4);
  /** All bars of a category as one path: a fill with a pattern is dear to print, one for each bar would be megabytes. */
  const paths = { operations: '', unclear: '', project: '' };
  for (const [at, week] of weeks.entries()) {
    for (const [amounts, direction] of [
      [week.came, 1],
      [week.left, -1],
    ] as const) {
      let base = 0;
      for (const category of chartCategories) {
        const [from, to] = [base, base + amounts[category]];
        base = to;
        const left = Math.round((x(at) - bar / 2) * 10) / 10;
        if (to > from)
          paths[category] += `M${left} ${y(direction * from)}V${y(direction * to)}h${bar}V${y(direction * from)}Z`;
      }
    }
  }
  return (
    <>
      <CategoryFills id={id} />
      <Axes
        id={id}
        plot={plot}
        weeks={weeks.map(({ week }) => week)}
        x={x}
        ticks={[...labelled, ...labelled.filter((tick) => tick > 0).map((tick) => -tick)].map((tick) => ({
          y: y(tick),
          label: formatNumber(Math.abs(tick)),
        }))}
        caption={caption}
      />
      {chartCategories.map((category) => (
        <path key={category} d={paths[category]} fill={fillOf(id, category)} />
      ))}
      <path d={`M${plot.left} ${y(0)}H${plot.right}`} stroke="var(--ink)" />
      {(['flow_came', 'flow_left'] as const).map((word) => (
        <text
          key={word}
          x={plot.left + 4}
          y={word === 'flow_came' ? plot.top + 12 : plot.bottom - 5}
          fontSize="12"
          fill="var(--ink)"
          stroke="var(--page)"
          strokeWidth="4"
          paintOrder="stroke"
        >
          {message(word)}
        </text>
      ))}
    </>
  );
};
