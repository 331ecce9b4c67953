import type { SiteAdapter } from '../sites/site-adapter.ts';
import type { Background } from './background.ts';
import { type ReadingLink, readingLink } from './reading-link.ts';

/** The link of a visit to the reader of its site. */
export interface SiteLink extends Pick<ReadingLink, 'rest'> {
  /** The link for where the site's own paths begin; the one for another place ends. */
  at(root: string): ReadingLink;
  /** The page is shown or hidden, or the network is back. */
  look(): void;
}

/** The link of a visit, which ends with the signal. */
export const siteLink = ({ id, api }: SiteAdapter, { connect }: Background, signal: AbortSignal): SiteLink => {
  let now: { root: string; link: ReadingLink; ending: AbortController } | null = null;
  return {
    at: (root) => {
      if (now?.root === root) return now.link;
      now?.ending.abort();
      const ending = new AbortController();
      const hidden = (): boolean => document.hidden;
      const link = readingLink({
        ...{ site: id, root, api, connect, hidden },
        signal: AbortSignal.any([signal, ending.signal]),
      });
      now = { root, link, ending };
      return link;
    },
    look: () => (document.hidden ? now?.link.sleep() : now?.link.wake()),
    rest: () => now?.link.rest(),
  };
};
