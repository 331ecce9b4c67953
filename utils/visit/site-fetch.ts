import type { PageSays } from '../messaging/page-says.ts';
import type { ReaderSays } from '../messaging/reader-says.ts';
import type { SiteApi } from '../sites/site-api.ts';
import { urlOf } from '../sites/url-of.ts';
import { leavingOut } from './left-out.ts';
import { textInParts } from './text-in-parts.ts';

/** A request that the background asks a page to make. */
export type Asked = Extract<ReaderSays, { say: 'fetch' }>;

/** Text that goes over the port at once, in UTF-16 units: packing it never holds up the page. */
const partLength = 256 * 1024;

/**
 * The address of a request; null for one that this page does not make: to another origin, outside of the site's own API, or a POST
 * that is not known to be a read.
 */
export const addressOf = (root: string, api: SiteApi, { method, path }: Pick<Asked, 'method' | 'path'>): URL | null => {
  const [base, url] = [urlOf(root), urlOf(root + path)];
  if (base === null || url === null || !path.startsWith('/') || url.origin !== base.origin) return null;
  const context = base.pathname.replace(/\/$/, '');
  // What a server may take for another path than the browser does.
  if (!url.pathname.startsWith(context + api.under) || /%(?:2f|5c|2e)/i.test(url.pathname)) return null;
  return method === 'GET' || api.posts.includes(url.pathname.slice(context.length)) ? url : null;
};

/** Makes requests for the background, with the page's session, and hands their answers over without reading them: as the browser holds them, or as text short of what nobody reads. */
export interface SiteFetch {
  begin(asked: Asked): void;
  abort(id: number): void;
  /** Nobody waits for what is under way any more. */
  abortAll(): void;
  /** How many are under way. */
  under(): number;
}

/** What it needs: where the site's paths begin, and how to answer. */
export interface SiteFetchOptions {
  root: string;
  api: SiteApi;
  say(said: PageSays): void;
  fetch?: typeof globalThis.fetch;
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Fetches for the background, over the page’s own session, what the site’s API allows. */
export const siteFetch = ({
  root,
  api,
  say,
  fetch = (...asked) => globalThis.fetch(...asked),
}: SiteFetchOptions): SiteFetch => {
  const under = new Map<number, AbortController>();
  const shortened = leavingOut(api.unread ?? []);

  /** Says all parts of a text but the last, each in a task of its own. */
  const lastPartOf = async (response: Response, id: number, signal: AbortSignal): Promise<string> => {
    const parts = textInParts(response, partLength);
    let part = await parts.next();
    for (; part.done !== true && !signal.aborted; part = await parts.next()) {
      say({ say: 'part', id, text: shortened(part.value) });
      await aMoment();
    }
    return shortened(part.value);
  };

  const answer = async (asked: Asked, address: URL, signal: AbortSignal): Promise<void> => {
    const { id, method, headers, body } = asked;
    const response = await fetch(address.href, {
      method,
      headers,
      ...(body === null ? {} : { body }),
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    // What is only passed on costs the page a third of what is decoded, shortened and written again.
    const text = asked.clones instanceof Set ? await response.blob() : await lastPartOf(response, id, signal);
    if (signal.aborted) return;
    say({
      say: 'answer',
      id,
      status: response.status,
      redirected: response.type === 'opaqueredirect',
      type: response.headers.get('content-type'),
      retryAfter: response.headers.get('retry-after'),
      text,
    });
  };

  return {
    begin: (asked) => {
      const address = addressOf(root, api, asked);
      if (address === null) {
        say({ say: 'failed', id: asked.id });
        return;
      }
      const ending = new AbortController();
      under.set(asked.id, ending);
      answer(asked, address, ending.signal)
        .catch(() => ending.signal.aborted || say({ say: 'failed', id: asked.id }))
        .finally(() => under.get(asked.id) === ending && under.delete(asked.id));
    },
    abort: (id) => {
      under.get(id)?.abort();
      under.delete(id);
    },
    abortAll: () => {
      for (const ending of under.values()) ending.abort();
      under.clear();
    },
    under: () => under.size,
  };
};
