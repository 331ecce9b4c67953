import { roomOf } from './axes.tsx';
import { linePath, type Plot, type Point } from './plot.ts';

interface Props {
  plot: Plot;
  line: readonly Point[];
  words: string;
  /** How it is dashed, as `stroke-dasharray`. */
  dashes: string;
  /** So many pixels below the line's end the words stand; above it when negative. */
  beside: number;
}

/** A line of the policy over a chart, with its words on a plate at its end, readable on every ground. */
export const PolicyLine = ({ plot, line, words, dashes, beside }: Props) => {
  const [, end = 0] = line.at(-1) ?? [];
  const plate = 0.9 * roomOf(words);
  const y = Math.min(plot.bottom - 4, Math.max(plot.top + 14, end + beside));
  return (
    <>
      <path d={linePath(line)} fill="none" stroke="var(--page)" strokeWidth="4" />
      <path d={linePath(line)} fill="none" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray={dashes} />
      <rect
        x={plot.right - 10 - plate}
        y={y - 13}
        width={plate + 8}
        height="17"
        rx="3"
        fill="var(--page)"
        fillOpacity="0.9"
      />
      <text x={plot.right - 6} y={y} textAnchor="end" fontSize="12" fill="var(--ink)">
        {words}
      </text>
    </>
  );
};
