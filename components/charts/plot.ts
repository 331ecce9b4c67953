/** The room of a chart in pixels: the whole, and the edges of the area that is drawn in. */
export interface Plot {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export type Point = readonly [x: number, y: number];

/** The room of a chart that is so many pixels wide; there is space for a legend above, months and a caption below. */
export const plotOf = (width: number): Plot => {
  const height = width < 480 ? 240 : 280;
  return { width, height, left: 46, right: width - 10, top: 30, bottom: height - 42 };
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Where the point `at` of `count` stands; a single one in the middle. */
export const xOf = ({ left, right }: Plot, at: number, count: number): number =>
  rounded(count < 2 ? (left + right) / 2 : left + ((right - left) * at) / (count - 1));

/** Where a value stands on an axis from `least` at the bottom to `most` at the top. */
export const yOf = ({ top, bottom }: Plot, value: number, most: number, least = 0): number =>
  rounded(most === least ? bottom : bottom - ((bottom - top) * (value - least)) / (most - least));

const line = (points: readonly Point[]): string => points.map(([x, y]) => `${x} ${y}`).join('L');

/** The path of a line; empty without points. */
export const linePath = (points: readonly Point[]): string => (points.length === 0 ? '' : `M${line(points)}`);

/** The path of the area between two lines; empty without points. */
export const areaPath = (upper: readonly Point[], lower: readonly Point[]): string =>
  upper.length === 0 ? '' : `M${line(upper)}L${line(lower.toReversed())}Z`;

/** Round values from 0 up, the last one at or over `most`: an axis of about four steps of 1, 2 or 5 times a power of ten. */
export const ticksUpTo = (most: number): number[] => {
  if (most <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => most / size <= 5) ?? most;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, at) => Number((at * step).toPrecision(12)));
};

/**
 * Which of some days, `yyyy-mm-dd` in order, are labelled by their month: the first day of each, and of these every second,
 * third, sixth or twelfth where there is no room for more.
 */
export const monthMarks = (days: readonly string[], room: number): number[] => {
  const firsts = days.flatMap((day, at) => (at > 0 && day.slice(0, 7) !== days[at - 1]?.slice(0, 7) ? [at] : []));
  const every = [1, 2, 3, 6, 12].find((size) => firsts.length / size <= room) ?? 12;
  return firsts.filter((at) => (Number(days[at]?.slice(5, 7)) - 1) % every === 0);
};
