const day = 86_400_000;
/** Fewer releases than this tell no rhythm from chance. */
const fewest = 5;
/** Days between two releases that come round: a week at least, a little over a quarter at most. */
const shortest = 6;
const longest = 100;
/** So many of the gaps are within so much of the one in the middle. */
const alike = 0.25;
const most = 0.75;

/**
 * Whether a project's releases come round by the calendar, so that a release is no end of its own ("a release train").
 * `dates` are the days of its releases as ISO texts, in any order, past and planned.
 */
export const isByCalendar = (dates: readonly string[]): boolean => {
  const days = [...new Set(dates.map((one) => Math.floor(Date.parse(one) / day)))].toSorted(
    (one, other) => one - other,
  );
  if (days.length < fewest) return false;
  const gaps = days.slice(1).map((one, at) => one - (days[at] ?? one));
  const middle = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  if (middle < shortest || middle > longest) return false;
  const near = gaps.filter((gap) => Math.abs(gap - middle) <= Math.max(1, middle * alike));
  return near.length >= gaps.length * most;
};
