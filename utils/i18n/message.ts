import { browser } from 'wxt/browser';

type Key = Parameters<typeof browser.i18n.getMessage>[0];

/** The reader's language as a BCP 47 tag. */
export const language = (): string => browser.i18n.getUILanguage();

/**
 * The text of a `_locales` message in the reader's language, its placeholders filled with `values` in order.
 * An unknown key gives the key itself, so that a gap is seen and not blank.
 */
export const message = (key: string, ...values: readonly string[]): string =>
  browser.i18n.getMessage(key as Key, [...values]) || key;

/**
 * The plural form of a message: keys `<stem>_zero|one|two|few|many|other` by the reader's plural rules, falling back to
 * `<stem>_other`. The count is the first placeholder, already formatted; `values` follow it.
 */
export const countMessage = (stem: string, count: number, ...values: readonly string[]): string => {
  const form = new Intl.PluralRules(language()).select(count);
  const formatted = new Intl.NumberFormat(language()).format(count);
  const key = `${stem}_${form}`;
  const text = message(key, formatted, ...values);
  return text === key ? message(`${stem}_other`, formatted, ...values) : text;
};
