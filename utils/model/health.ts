import * as z from 'zod/mini';
import { ApiState, Recognition } from './page.ts';

/**
 * What a selector of ours finds on a page: `found` elements, of which `recognised` stand for a ticket. All texts are our
 * own, none is the page's.
 */
export const SelectorCount = z.object({
  surface: z.string(),
  selector: z.string(),
  found: z.number(),
  recognised: z.number(),
});
export type SelectorCount = z.infer<typeof SelectorCount>;

/** How a page is built, for a report to those who mend the selectors: structure and counts, nothing of its tickets. */
export const PageHealth = z.object({
  site: z.string(),
  /** The kind of page, as the site's addresses tell it. */
  page: z.string(),
  /** The surface that recognises most of its tickets, which names its generation too; null when none does. */
  surface: z.nullable(z.string()),
  /** The site's own version, where its pages name one; figures and dots only. */
  version: z.nullable(z.string()),
  recognition: Recognition,
  api: ApiState,
  counts: z.array(SelectorCount),
});
export type PageHealth = z.infer<typeof PageHealth>;

/** How one kind of page of a site was recognised last, in this session of the browser. */
export const HealthRecord = z.object({
  site: z.string(),
  page: z.string(),
  surface: z.nullable(z.string()),
  recognition: Recognition,
});
export type HealthRecord = z.infer<typeof HealthRecord>;

/** What is known of how pages are recognised; `page` is the one in view, null where none is. */
export const Health = z.object({
  /** The extension's own version. */
  extension: z.string(),
  page: z.nullable(PageHealth),
  seen: z.array(HealthRecord),
});
export type Health = z.infer<typeof Health>;
