const onPages =
  /^(?:language_tag|language_direction|tag_|category_|verdict_|reasons_|field_|ticket_is_|pointed_|tune$|tune_named|signal_)/;
const aside = /^signal_.*_about$/;

/** Of all texts those that stand on the pages of a site: on tags and in reason cards. */
export const pageTexts = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => onPages.test(key) && !aside.test(key)));
