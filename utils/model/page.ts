import * as z from 'zod/mini';
import { Board } from './portfolio.ts';

/** How well the adapter knows the page it stands on: by its own selectors, by plain ticket links, or not at all. */
export const Recognition = z.enum(['recognised', 'fallback', 'lost', 'no-tickets']);
export type Recognition = z.infer<typeof Recognition>;

/** How the site's API answered last: 'idle' until all was read that stands on the page. Every value but 'ok' and 'idle' has a message of its own for the reader. */
export const ApiState = z.enum([
  'idle',
  'ok',
  'slow',
  'logged-out',
  'rate-limited',
  'failing',
  'unreadable',
  'offline',
]);
export type ApiState = z.infer<typeof ApiState>;

/**
 * How much of a board's whole list was read, beyond what the page has shown: 'reading', 'read' to its end, or 'offered' where it
 * is so large that it is read on request only. `total` is the site's own estimate, null when it gives none.
 */
export const ListState = z.object({
  kind: z.enum(['reading', 'read', 'offered']),
  read: z.number(),
  total: z.nullable(z.number()),
});
export type ListState = z.infer<typeof ListState>;

/** What the content script reports of the page in a tab. `onPage` counts the tickets it has found there since it was opened. */
export const PageState = z.object({
  site: z.string(),
  host: z.string(),
  /** The kind of page that the address stands for, such as 'software-board'. */
  kind: z.optional(z.string()),
  surface: z.nullable(z.string()),
  board: z.nullable(Board),
  recognition: Recognition,
  api: ApiState,
  onPage: z.number(),
  /** Left out where the site cannot be asked for a whole list, or reads its boards whole anyway. */
  list: z.optional(ListState),
});
export type PageState = z.infer<typeof PageState>;

/** How tickets of one category are shown on the page from the popup; null shows all alike. */
export const Emphasis = z.nullable(
  z.object({ category: z.enum(['project', 'operations', 'unclear']), mode: z.enum(['highlight', 'dim']) }),
);
export type Emphasis = z.infer<typeof Emphasis>;
