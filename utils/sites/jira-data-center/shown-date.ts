import { instantOf } from '../jira/instant.ts';
import { attributeOf } from '../read-dom.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day in a text of Jira's default format, `01/Dec/26`; null for every other one. A month in figures could be a day,
 * and one in another language is left to the API.
 */
export const dayOfText = (text: string | null): string | null => {
  const [, day, month = '', year] = /^(\d{1,2})\/([A-Za-z]{3})\/(\d{2}|\d{4})$/.exec(text ?? '') ?? [];
  const at = months.indexOf(month.toLowerCase());
  if (day === undefined || year === undefined || at < 0 || Number(day) > 31) return null;
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The instant or day of a `<time>`; without one, of its text. */
export const dateIn = (time: Element | null): string | null =>
  instantOf(attributeOf(time, 'datetime')) ?? dayOfText(time?.textContent?.trim() ?? null);
