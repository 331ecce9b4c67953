import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { boardA, boardB } from '../../../utils/sites/jira-cloud/selectors.ts';
import { list, listName } from '../../../utils/sites/trello/selectors.ts';

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
  /** What a screen reader is told of it. */
  said: z.string(),
  /** Whether it takes room on the page and is not hidden there. */
  shown: z.boolean(),
  /** What its row says, blanks made one, where the row is in the window; else ''. */
  rowText: z.string(),
  /** The name of the column or list that its row stands in; '' where it stands in none. */
  column: z.string(),
});

/** What a page shows: keys of the cards and rows in the window, of all that are drawn, and every tag. `contrasts` are those of tags in the window, 1 to 21. */
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
  contrasts: z.array(z.number()),
});
export type Seen = z.infer<typeof Seen>;

/** Tags of which the colours are looked at. */
const mostColours = 12;

/** How a tag's text stands out against what is behind it, as WCAG 2 reckons it; in the page. */
const contrast = `(element) => {
  const colour = (text) => (/[\\d.]+/.test(text) ? text.match(/[\\d.]+/g).map(Number) : [0, 0, 0, 0]);
  const over = ([r, g, b, a = 1], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a)];
  const behind = [];
  for (let at = element; at !== null; at = at.parentElement) behind.unshift(colour(getComputedStyle(at).backgroundColor));
  const ground = behind.reduce((below, above) => over(above, below), [255, 255, 255]);
  const light = (rgb) => {
    const [r, g, b] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [light(ground), light(over(colour(getComputedStyle(element).color), ground))].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}`;

/** Columns of boards and their names, as the sites mark them now. */
const columns = [list, boardA.column, boardB.column].flat().join();
const columnNames = [listName, boardA.columnName, boardB.columnName].flat().join();

/** Runs in the page; a row is numbered by its place among those that hold a tag. */
const look = `(() => {
  const standIn = window.standIn;
  const mark = 'data-lifecycle-lens';
  const here = standIn !== undefined && (standIn.hydrated ?? true);
  const visible = here ? standIn.visibleKeys() : [];
  const inSight = new Set(visible);
  const near = [];
  const rows = new Map();
  const tags = [...document.querySelectorAll('[' + mark + '="tag"]')].map((tag) => {
    const row = tag.closest('li, tr, .b-item, .entry, .js-issue, .n-js-issue, [data-card-id]');
    if (row !== null && !rows.has(row)) rows.set(row, rows.size);
    const key = tag.getAttribute(mark + '-key') ?? '';
    const isInSight = row !== null && inSight.has(key);
    if (isInSight) near.push(tag);
    const box = tag.getBoundingClientRect();
    const links = row === null ? [] : [...row.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'));
    return {
      id: tag.getAttribute(mark + '-id') ?? '',
      key,
      category: tag.getAttribute(mark + '-category') ?? '',
      by: tag.getAttribute(mark + '-by') ?? '',
      text: tag.textContent ?? '',
      row: row === null ? null : rows.get(row),
      said: tag.getAttribute('aria-label') ?? '',
      shown: box.width > 0 && box.height > 0 && tag.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      column: row?.closest('${columns}')?.querySelector('${columnNames}')?.textContent.trim() ?? '',
      rowText: isInSight ? row.textContent.replace(/\\s+/g, ' ') : '',
      fits: row === null || row.textContent.includes(key) || links.some((link) => link.includes(key)) ||
        row.querySelector('[id*="' + key + '"], [aria-label*="' + key + '"], [aria-describedby*="' + key + '"]') !== null,
    };
  });
  return {
    ready: here,
    visible,
    contrasts: near.slice(0, ${mostColours}).map(${contrast}),
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
