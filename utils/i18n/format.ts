import { language } from './message.ts';

/** A number with at most one decimal, in the reader's language. */
export const formatNumber = (value: number): string =>
  new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value);

/** A number with its sign and two decimals, such as a weight in a sum; a plain 0 has none. */
export const formatSigned = (value: number): string =>
  new Intl.NumberFormat(language(), { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(value);

/** A share of 0 to 1 as a whole percentage; anything above zero that would round to nothing shows as '<1 %'. */
export const formatPercent = (share: number): string => {
  const percent = new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 });
  return share > 0 && share < 0.005 ? `<${percent.format(0.01)}` : percent.format(share);
};

/** A calendar day, `yyyy-mm-dd` or an instant beginning with it, such as '4 Mar 2026'; the text itself when it is no day. */
export const formatDay = (day: string): string => {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
};
