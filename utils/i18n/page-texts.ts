import { percentForm } from './format.ts';
import { language, messageNamed, speech } from './message.ts';
import { tagName, verdictKeys } from './verdict-words.ts';

const onPages =
  /^(?:language_tag|language_direction|tag_|category_|verdict_|reasons_|field_|ticket_is_|pointed_|tune$|tune_named|signal_)/;
const aside = /^signal_.*_about$/;

/** Of all texts of a language those that stand on the pages of a site, on tags and in reason cards, and how percentages are written. */
export const pageTexts = (texts: Readonly<Record<string, string>>, tag: string): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(texts).filter(([key]) => onPages.test(key) && !aside.test(key))),
  percent: percentForm(tag),
});

const onTags = ['language_tag', 'tag_label', ...Object.values(tagName), ...verdictKeys];
let known: { speech: unknown; texts: Record<string, string> } | null = null;

/**
 * The texts of tags in the language that is spoken here. A page that has them need not have the browser load all of the
 * package's texts before its first tag.
 */
export const tagTexts = (): Record<string, string> => {
  if (known?.speech !== speech() || known === null) {
    const texts = onTags.map((key) => [key, messageNamed(key, '$1')] as const);
    known = { speech: speech(), texts: { ...Object.fromEntries(texts), percent: percentForm(language()) } };
  }
  return known.texts;
};
