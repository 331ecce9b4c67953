import type { SiteAdapter, SitePage } from '../sites/site-adapter.ts';

/** What a page says of itself by its address and title is taken to hold for so long, in milliseconds. */
const holdsFor = 1_000;

/** What was asked last. */
interface Known {
  href: string;
  title: string;
  at: number;
  page: SitePage;
}

const known = new WeakMap<SiteAdapter, Known>();

/**
 * What the page in view stands for. A site is asked again once the address or the title is another one, or after a moment: a
 * board's name has to be looked for in the whole page, and while a page loads several ask for it.
 */
export const pageNow = (adapter: SiteAdapter): SitePage | null => {
  const { href } = location;
  const { title } = document;
  const before = known.get(adapter);
  const at = performance.now();
  if (before?.href === href && before.title === title && at - before.at < holdsFor) return before.page;
  const page = adapter.page(new URL(href), document);
  // A board that has no name yet gets it any moment.
  if (page?.board && page.board.name !== '') known.set(adapter, { href, title, at, page });
  else known.delete(adapter);
  return page;
};
