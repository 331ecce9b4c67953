import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

/** The mark of the tags on a page. */
export const tagSelector = '[data-lifecycle-lens="tag"]';

/** A tag on a page as it says it, and the key of the row of the page in which it stands; null outside of rows. */
const SeenTag = z.object({
  id: z.string(),
  key: z.string(),
  category: z.string(),
  by: z.string(),
  text: z.string(),
  row: z.nullable(z.number()),
  fits: z.boolean(),
});

/** What a page shows: keys of the cards and rows in the window, of all that are drawn, and every tag. */
const Seen = z.object({
  ready: z.boolean(),
  visible: z.array(z.string()),
  drawn: z.array(z.string()),
  tags: z.array(SeenTag),
  address: z.string(),
  /** Whether anything on the page leads to a ticket; a page of another markup without links cannot be read. */
  linked: z.boolean(),
  /** Whether the page has other markup than the sites have. */
  redesigned: z.boolean(),
});
export type Seen = z.infer<typeof Seen>;

/** Runs in the page; a row is numbered by its place among those that hold a tag. */
const look = `(() => {
  const standIn = window.standIn;
  const mark = 'data-lifecycle-lens';
  const rows = new Map();
  const tags = [...document.querySelectorAll('[' + mark + '="tag"]')].map((tag) => {
    const row = tag.closest('li, tr, .b-item, .entry, .js-issue, .n-js-issue, [data-card-id]');
    if (row !== null && !rows.has(row)) rows.set(row, rows.size);
    const key = tag.getAttribute(mark + '-key') ?? '';
    const links = row === null ? [] : [...row.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'));
    return {
      id: tag.getAttribute(mark + '-id') ?? '',
      key,
      category: tag.getAttribute(mark + '-category') ?? '',
      by: tag.getAttribute(mark + '-by') ?? '',
      text: tag.textContent ?? '',
      row: row === null ? null : rows.get(row),
      fits: row === null || row.textContent.includes(key) || links.some((link) => link.includes(key)) ||
        row.querySelector('[id*="' + key + '"], [aria-label*="' + key + '"], [aria-describedby*="' + key + '"]') !== null,
    };
  });
  const here = standIn !== undefined && (standIn.hydrated ?? true);
  return {
    ready: here,
    visible: here ? standIn.visibleKeys() : [],
    drawn: here ? standIn.renderedKeys() : [],
    tags,
    address: location.href,
    redesigned: standIn?.redesigned?.() ?? false,
    linked: [...document.querySelectorAll('a[href]')]
      .some((link) => (location.host === 'trello.com' ? /\\/c\\// : /\\/browse\\/\\w+-\\d/).test(link.getAttribute('href'))),
  };
})()`;

/** Looks at a page once. */
export const lookAt = async (page: Page): Promise<Seen> => z.parse(Seen, await page.evaluate(look));

/**
 * Calls one of the controls of a stand-in's page, once the page has taken over; what they do is written in the pages' own
 * scripts. A Data Center's pages know fewer of them than a Cloud's: null for one that they do not know.
 */
export const standIn = async (page: Page, call: string): Promise<unknown> =>
  page.evaluate(`(async () => {
    if (window.standIn === undefined) return null;
    await window.standIn.ready;
    if (location.host.endsWith('.example.test') && !(${JSON.stringify(/^\w+/.exec(call)?.[0] ?? '')} in window.standIn)) return null;
    return window.standIn.${call};
  })()`);
