import { language, textGiven } from './message.ts';

/** Making a formatter takes a hundred times as long as formatting a number, so each is made once. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const name = `${language()} ${JSON.stringify(options)}`;
  const known = numberFormats.get(name) ?? new Intl.NumberFormat(language(), options);
  numberFormats.set(name, known);
  return known;
};

/** A number with at most one decimal, in the reader's language. */
export const formatNumber = (value: number): string => numberFormat({ maximumFractionDigits: 1 }).format(value);

/** A number with its sign and two decimals, such as a weight in a sum, so that weights below each other align; 0 has no sign. */
export const formatSigned = (value: number): string =>
  numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(value);

/** A share of 0 to 1 as a whole percentage; anything above zero that would round to nothing shows as '<1 %'. */
export const formatPercent = (share: number): string => {
  const percent = numberFormat({ style: 'percent', maximumFractionDigits: 0 });
  return share > 0 && share < 0.005 ? `<${percent.format(0.01)}` : percent.format(share);
};

/** How a language writes a whole percentage, with `$1` for the number. */
export const percentForm = (tag: string): string =>
  new Intl.NumberFormat(tag, { style: 'percent' }).format(0.42).replace('42', '$1');

/**
 * A probability of 0 to 1 as a whole percentage that never claims certainty: at most 99 %, at least 1 %. Where the form of
 * percentages was given with the texts, a page need not load the browser's number formats for it, which takes longer than a
 * board of tags.
 */
export const formatProbability = (probability: number): string => {
  const share = Math.min(0.99, Math.max(0.01, probability));
  // Rounded as the browser does, by the number's decimal digits.
  const percent = Math.round(Number((100 * share).toPrecision(12)));
  return textGiven('percent', String(percent)) ?? formatPercent(share);
};

/** A calendar day, `yyyy-mm-dd` or an instant beginning with it, such as '4 Mar 2026'; the text itself when it is no day. */
export const formatDay = (day: string): string => {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
};

/** How the language that was spoken last writes a moment. */
let moments: { spoken: string; format: Intl.DateTimeFormat } | null = null;

/** An instant, ISO 8601, such as '4 Mar 2026, 14:05', where the reader is. */
export const formatMoment = (at: string): string => {
  const spoken = language();
  if (moments?.spoken !== spoken)
    moments = { spoken, format: new Intl.DateTimeFormat(spoken, { dateStyle: 'medium', timeStyle: 'short' }) };
  return moments.format.format(new Date(at));
};

/** The month of a calendar day, such as 'Mar', with its year in January: 'Jan 2026'. */
export const formatMonth = (day: string): string => {
  const year = day.slice(5, 7) === '01' ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(language(), { month: 'short', timeZone: 'UTC', ...year }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
};

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the unit that fits, such as '12 MB', in the reader's language. */
export const formatBytes = (bytes: number): string => {
  const step = Math.min(byteUnits.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unit = byteUnits[step] ?? 'byte';
  const amount = bytes / 1000 ** step;
  const digits = amount < 10 && step > 0 ? 1 : 0;
  return numberFormat({
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: digits,
  }).format(amount);
};
