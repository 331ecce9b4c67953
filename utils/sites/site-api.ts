/** How a site's API is asked: known to the page that fetches and to the background that reads. */
export interface SiteApi {
  /** Whether this address belongs to the site; pure, exactly one site claims an address. */
  claims(url: URL): boolean;
  /** What each path of the API begins with, below the site's root. */
  under: string;
  /** The paths that are asked by POST though they only read; every other request is a GET. */
  posts: readonly string[];
  /** Members of its answers that the reader does not read; a page leaves them out of what it hands over. Left out: none. */
  unread?: readonly string[];
}
