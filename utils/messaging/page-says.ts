import * as z from 'zod/mini';
import { ListState } from '../model/page.ts';
import { Board } from '../model/portfolio.ts';
import { SiteId } from '../model/ticket.ts';

const Key = z.string().check(z.maxLength(200));
const Keys = z.array(Key);
/** Counts up over one port. */
const Count = z.int().check(z.gte(0));

/** How far the reading of a board's list had come, as `list` of the background says, with the keys of all that was read of it. */
const ListSoFar = z.object({
  state: z.nullable(ListState),
  more: z.boolean(),
  cursor: z.nullable(z.string().check(z.maxLength(20_000))),
  keys: Keys,
});
export type ListSoFar = z.infer<typeof ListSoFar>;

/** What an answer of the site was like, apart from its text. */
const answered = {
  id: Count,
  status: z.int().check(z.gte(0), z.lte(599)),
  /** The site wanted to lead elsewhere, which is not followed. */
  redirected: z.boolean(),
  type: z.nullable(z.string()),
  retryAfter: z.nullable(z.string()),
};

/**
 * What a page says over its reading port, where the background reads the site's API by way of the page. A page that connects
 * once more begins anew, with all that it still wants.
 */
export const PageSays = z.discriminatedUnion('say', [
  /** A stay on a board, list or issue begins, and the one before it ends. `root` is where the site's own paths begin. */
  z.object({
    say: z.literal('begin'),
    stay: Count,
    site: SiteId,
    root: z.string(),
    board: z.nullable(Board),
    hidden: z.boolean(),
    list: z.nullable(ListSoFar),
  }),
  /** The stay has ended. */
  z.object({ say: z.literal('end') }),
  /** These stand on the page; those in `beside` are not of what it lists. */
  z.object({ say: z.literal('want'), keys: Keys, beside: Keys }),
  /** These have changed on the page. `listed`: they turned out to be of what it lists. */
  z.object({ say: z.literal('renew'), keys: Keys, listed: z.boolean() }),
  /** The board has got its name. */
  z.object({ say: z.literal('board'), board: Board }),
  /** Whether somebody may see the page. */
  z.object({ say: z.literal('hidden'), hidden: z.boolean() }),
  /** What failed may be tried again: the page is shown, or the network is back. */
  z.object({ say: z.literal('wake') }),
  /** All that the board lists is to be read to its end, or no further. */
  z.object({ say: z.literal('list'), go: z.boolean() }),
  /** A request is under way. Whoever is told something is not stopped for idleness. */
  z.object({ say: z.literal('alive') }),
  /** A part of a long answer, before the rest of it comes with `answer`. */
  z.object({ say: z.literal('part'), id: Count, text: z.string() }),
  /** `text` may be the body that only the browser has read yet, where the background can take such. */
  z.object({ say: z.literal('answer'), ...answered, text: z.union([z.string(), z.instanceof(Blob)]) }),
  /** No answer came, or the request was none that a page makes. */
  z.object({ say: z.literal('failed'), id: Count }),
]);
export type PageSays = z.infer<typeof PageSays>;
