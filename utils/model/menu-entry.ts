import * as z from 'zod/mini';

/** What the context menu of the sites' pages offers, by the name of what is done, in its order. */
export const MenuEntry = z.enum([
  'say-project',
  'say-operations',
  'say-not-work',
  'say-automatic',
  'why',
  'highlight-operations',
  'highlight-project',
  'highlight-none',
  'open-beside',
  'open-report',
]);
export type MenuEntry = z.infer<typeof MenuEntry>;

/** The entries between two lines of the menu: about the ticket, about the page, and ways on. */
const groups: readonly (readonly MenuEntry[])[] = [
  ['say-project', 'say-operations', 'say-not-work', 'say-automatic', 'why'],
  ['highlight-operations', 'highlight-project', 'highlight-none'],
  ['open-beside', 'open-report'],
];

/** The entries that the reader has left in the menu (one that is not listed is), group by group; a group without any is none. */
export const menuGroups = (menu: Readonly<Record<string, boolean>>): MenuEntry[][] =>
  groups.map((group) => group.filter((entry) => menu[entry] !== false)).filter((group) => group.length > 0);
