import browser from 'webextension-polyfill';
import type { WxtI18n } from 'wxt/browser';

/** A key of `public/_locales/en/messages.json`; `wxt prepare` writes the type anew when a message is added. */
export type MessageKey = Exclude<Parameters<WxtI18n['getMessage']>[0], `@@${string}`>;

/** The stem of a message with plural forms: what stands before `_other`. */
export type PluralStem = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Texts by key in a language that the reader has chosen; one context (a page, a screen, the background) speaks one language. */
let chosen: Readonly<Record<string, string>> | null = null;

/** From now on these texts are spoken; null goes back to the browser's language. What stands on the screen is not drawn again. */
export const speak = (texts: Readonly<Record<string, string>> | null): void => {
  chosen = texts;
};

/** What is spoken now, to be compared: words that were put together before it changed are to be put together again. */
export const speech = (): unknown => chosen;

/** As the browser fills in a text: `$1` to `$9`, and `$$` for the sign itself. */
const filled = (text: string, values: readonly string[]): string =>
  text.replace(/\$(\$|[1-9])/g, (_, place: string) => (place === '$' ? '$' : (values[Number(place) - 1] ?? '')));

/** A text of those that were given to `speak`, its placeholders filled with `values` in order; null where it is none of them. */
export const textGiven = (key: string, ...values: readonly string[]): string | null => {
  const own = chosen !== null && Object.hasOwn(chosen, key) ? chosen[key] : undefined;
  return own === undefined ? null : filled(own, values);
};

/**
 * The text of a message whose key is only known at run time: a signal's name, a hint's text. Its placeholders are
 * filled with `values` in order. An unknown key gives the key itself, so that a gap is seen and not blank.
 */
export const messageNamed = (key: string, ...values: readonly string[]): string =>
  textGiven(key, ...values) ?? (browser.i18n.getMessage(key, [...values]) || key);

/** The text of a message in the reader's language, its placeholders filled with `values` in order. */
export const message = (key: MessageKey, ...values: readonly string[]): string => messageNamed(key, ...values);

/**
 * The language of the messages as a BCP 47 tag, with the reader's own region where it is the same language. Where the
 * reader's language has no messages yet, numbers, days and plurals go with the English words around them.
 */
export const language = (): string => {
  const spoken = message('language_tag');
  const wanted = browser.i18n.getUILanguage();
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  return base(wanted) === base(spoken) ? wanted : spoken;
};

/** The direction in which the messages are written. */
export const direction = (): 'ltr' | 'rtl' => (message('language_direction') === 'rtl' ? 'rtl' : 'ltr');

/** How the language that was spoken last counts; making these takes a hundred times as long as asking them. */
let counting: { spoken: string; numbers: Intl.NumberFormat; forms: Intl.PluralRules } | null = null;

/** As `countMessage`, for a stem that is only known at run time. */
export const countMessageNamed = (stem: string, count: number, ...values: readonly string[]): string => {
  const spoken = language();
  if (counting?.spoken !== spoken)
    counting = { spoken, numbers: new Intl.NumberFormat(spoken), forms: new Intl.PluralRules(spoken) };
  const formatted = counting.numbers.format(count);
  // One alone is named where the words for it differ, also in a language whose nouns have no plural.
  const form = count === 1 ? 'one' : counting.forms.select(count);
  const key = `${stem}_${form}`;
  const text = messageNamed(key, formatted, ...values);
  return text === key ? messageNamed(`${stem}_other`, formatted, ...values) : text;
};

/**
 * The plural form of a message: keys `<stem>_zero|one|two|few|many|other` by the reader's plural rules, falling back to
 * `<stem>_other`. The count is the first placeholder, already formatted; `values` follow it.
 */
export const countMessage = (stem: PluralStem, count: number, ...values: readonly string[]): string =>
  countMessageNamed(stem, count, ...values);
