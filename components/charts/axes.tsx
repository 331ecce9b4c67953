import { formatDay, formatMonth } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import { categoryName } from '../../utils/i18n/verdict-words.ts';
import { chartCategories, fillOf } from './category-fills.tsx';
import { monthMarks, type Plot, xOf } from './plot.ts';

/** Pixels that the name of a month needs. */
const monthRoom = 54;

interface Props {
  id: string;
  plot: Plot;
  /** The Mondays of the weeks that are drawn, oldest first. */
  weeks: readonly string[];
  /** Where a week stands. */
  x?: (at: number) => number;
  ticks: readonly { y: number; label: string }[];
  /** What is drawn, of what and from when to when: a picture that is taken out of the report still says it. */
  caption: string;
}

/** Which weeks are named and how: the first ones of months, or, where no month begins, the first and the last by their day. */
const marksOf = (weeks: readonly string[], plot: Plot): { at: number; label: string }[] => {
  const months = monthMarks(weeks, (plot.right - plot.left) / monthRoom);
  if (months.length > 0) return months.map((at) => ({ at, label: formatMonth(weeks[at] ?? '') }));
  const ends = [...new Set([0, weeks.length - 1])].filter((at) => weeks[at] !== undefined);
  const days = ends.map((at) => ({ at, label: formatDay(weeks[at] ?? '') }));
  return days[0]?.label === days[1]?.label ? days.slice(0, 1) : days;
};

/** About the pixels that a text of 12 px needs: ideographs and syllables of East Asia are as wide as they are high. */
export const roomOf = (text: string): number =>
  [...text].reduce((room, letter) => room + (letter >= '\u2E80' ? 12.5 : 7), 0);

/** Pixels that keep two names apart. */
const nameGap = 8;

/** The names below the axis, each in the middle under its week as far as the chart has room there; one that would touch the one before it is left out. */
const namesBelow = (marks: readonly { at: number; label: string }[], plot: Plot, x: (at: number) => number) => {
  const placed: { at: number; label: string; middle: number; end: number }[] = [];
  for (const { at, label } of marks) {
    const half = roomOf(label) / 2;
    const middle = Math.max(plot.left + half, Math.min(x(at), plot.right - half));
    const before = placed.at(-1)?.end ?? Number.NEGATIVE_INFINITY;
    if (middle - half >= before + nameGap) placed.push({ at, label, middle, end: middle + half });
  }
  return placed;
};

/** Where the legend's entry begins: after the room that the names before it need. */
const legendAt = (at: number): number =>
  chartCategories.slice(0, at).reduce((x, category) => x + 36 + roomOf(message(categoryName[category])), 4);

/** What stands around a chart: lines with their values, months, the legend and the caption. */
export const Axes = ({ id, plot, weeks, ticks, caption, x = (at) => xOf(plot, at, weeks.length) }: Props) => {
  return (
    <g fill="var(--ink)" fontSize="12">
      {chartCategories.map((category, at) => (
        <g key={category} transform={`translate(${legendAt(at)} 4)`}>
          <rect width="14" height="14" rx="2" fill={fillOf(id, category)} stroke="var(--control)" />
          <text x="20" y="11.5">
            {message(categoryName[category])}
          </text>
        </g>
      ))}
      {ticks.map(({ y, label }) => (
        <g key={label + y}>
          <path d={`M${plot.left} ${y}H${plot.right}`} stroke="var(--line)" strokeOpacity="0.7" />
          <text x={plot.left - 6} y={y + 4} textAnchor="end" fill="var(--soft)">
            {label}
          </text>
        </g>
      ))}
      {namesBelow(marksOf(weeks, plot), plot, x).map(({ at, label, middle }) => (
        <g key={`${at} ${label}`}>
          <path d={`M${x(at)} ${plot.bottom}v4`} stroke="var(--control)" />
          <text x={middle} y={plot.bottom + 16} textAnchor="middle" fill="var(--soft)">
            {label}
          </text>
        </g>
      ))}
      <text x={plot.left} y={plot.height - 6} fill="var(--soft)">
        {caption}
      </text>
    </g>
  );
};
