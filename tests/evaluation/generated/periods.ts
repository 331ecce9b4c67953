import type { Chance } from './random.ts';

/** How people write the period a run belongs to. Written down from boards and mail subjects, before and apart from any masking. */
export type PeriodStyle = (day: Date) => string;

const two = (value: number): string => String(value).padStart(2, '0');
const name = (locale: string, options: Intl.DateTimeFormatOptions): PeriodStyle => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (day) => format.format(day);
};
const year = (day: Date): number => day.getUTCFullYear();
const month = (day: Date): number => day.getUTCMonth() + 1;
const quarter = (day: Date): number => Math.ceil(month(day) / 3);
const week = (day: Date): number => {
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
};
const ordinal = (value: number): string => {
  const ending =
    value % 10 === 1 && value !== 11
      ? 'st'
      : value % 10 === 2 && value !== 12
        ? 'nd'
        : value % 10 === 3 && value !== 13
          ? 'rd'
          : 'th';
  return `${value}${ending}`;
};

const months: Readonly<Record<string, readonly PeriodStyle[]>> = {
  en: [
    name('en-GB', { month: 'long', year: 'numeric' }),
    name('en-GB', { month: 'short', year: 'numeric' }),
    name('en-US', { month: 'long' }),
    (day) => `${name('en-US', { month: 'short' })(day)} '${two(year(day) % 100)}`,
    (day) => `${name('en-US', { month: 'short' })(day)}-${two(year(day) % 100)}`,
    (day) => `${year(day)}-${two(month(day))}`,
    (day) => `${two(month(day))}/${year(day)}`,
    (day) => `${two(month(day))}.${two(year(day) % 100)}`,
    (day) => `P${month(day)} FY${two(year(day) % 100)}`,
    (day) => `${year(day)}M${two(month(day))}`,
    (day) => `for the month of ${name('en-GB', { month: 'long' })(day)}`,
    (day) => `PE 28/${two(month(day))}/${year(day)}`,
  ],
};
const weeks: Readonly<Record<string, readonly PeriodStyle[]>> = {
  en: [
    (day) => `W${two(week(day))}`,
    (day) => `week ${week(day)}`,
    (day) => `wk${week(day)}`,
    (day) => `${year(day)}-W${two(week(day))}`,
    (day) => `CW ${week(day)}/${two(year(day) % 100)}`,
    (day) => `w/c ${name('en-GB', { day: 'numeric', month: 'short' })(day)}`,
    (day) => `week of ${name('en-US', { month: 'long', day: 'numeric' })(day)}`,
    (day) => `week commencing ${day.getUTCDate()}/${month(day)}`,
    (day) => `${name('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })(day)}`,
    (day) => day.toISOString().slice(0, 10),
    (day) => `${month(day)}/${day.getUTCDate()}`,
    (day) => `${name('en-GB', { month: 'long' })(day)} ${ordinal(day.getUTCDate())}`,
  ],
};
const quarters: Readonly<Record<string, readonly PeriodStyle[]>> = {
  en: [
    (day) => `Q${quarter(day)}`,
    (day) => `Q${quarter(day)} ${year(day)}`,
    (day) => `${year(day)}Q${quarter(day)}`,
    (day) => `Q${quarter(day)}'${two(year(day) % 100)}`,
    (day) => `${ordinal(quarter(day))} quarter`,
    (day) => `${['first', 'second', 'third', 'fourth'][quarter(day) - 1]} quarter of ${year(day)}`,
    (day) => `FY${two(year(day) % 100)} Q${quarter(day)}`,
  ],
};
const years: readonly PeriodStyle[] = [
  (day) => `${year(day)}`,
  (day) => `FY${two(year(day) % 100)}`,
  (day) => `${year(day)}/${two((year(day) + 1) % 100)}`,
  (day) => `'${two(year(day) % 100)}`,
];
const daily: readonly PeriodStyle[] = [
  (day) => day.toISOString().slice(0, 10),
  (day) => `${two(day.getUTCDate())}.${two(month(day))}.`,
  (day) => name('en-GB', { weekday: 'long' })(day),
  (day) => `${day.getUTCDate()} ${name('en-GB', { month: 'short' })(day)}`,
];
const weekUnits: Readonly<Record<string, (week: number) => string>> = {
  de: (each) => `KW ${each}`,
  fr: (each) => `S${two(each)}`,
  es: (each) => `semana ${each}`,
  pt: (each) => `semana ${each}`,
  it: (each) => `settimana ${each}`,
  nl: (each) => `week ${each}`,
  pl: (each) => `tydzień ${each}`,
  ja: (each) => `第${each}週`,
};
const quarterUnits: Readonly<Record<string, (quarter: number, year: number) => string>> = {
  de: (q, y) => `${q}. Quartal ${y}`,
  fr: (q, y) => `T${q} ${y}`,
  es: (q, y) => `${q}º trimestre ${y}`,
  pt: (q, y) => `${q}º trimestre de ${y}`,
  it: (q, y) => `${q}° trimestre ${y}`,
  nl: (q, y) => `kwartaal ${q} ${y}`,
  pl: (q, y) => `${q} kwartał ${y}`,
  ja: (q, y) => `${y}年度第${q}四半期`,
};

const localMonths = (language: string): readonly PeriodStyle[] => [
  name(language, { month: 'long', year: 'numeric' }),
  name(language, language === 'ja' ? { month: 'long' } : { month: 'long', year: 'numeric', day: 'numeric' }),
  (day) => `${two(month(day))}/${year(day)}`,
  (day) => (language === 'ja' ? `${month(day)}月度` : name(language, { month: 'long' })(day)),
];

/** A way of writing periods that are `gap` days long, chosen once for a series; most people keep to theirs. */
export const periodStyle = (chance: Chance, language: string, gap: number): PeriodStyle => {
  const week_ = weekUnits[language];
  const quarter_ = quarterUnits[language];
  if (gap >= 300) return chance.of(years);
  if (gap >= 80)
    return quarter_ === undefined ? chance.of(quarters.en ?? []) : (day) => quarter_(quarter(day), year(day));
  if (gap >= 25) return chance.of(language === 'en' ? (months.en ?? []) : localMonths(language));
  if (gap >= 6) return week_ === undefined ? chance.of(weeks.en ?? []) : (day) => week_(week(day));
  return chance.of(daily);
};
