import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { pageNow } from './page-now.ts';
import { visit } from './visit.ts';

/**
 * The main function of a site's content script: one visit, for as long as the extension lives under this page. A host may
 * show more than the site; what is beside it is left alone from the start.
 */
export const runOn =
  (adapter: SiteAdapter) =>
  (context: ContentScriptContext): void => {
    const page = pageNow(adapter);
    if (page === null || (window !== window.top && !page.hasTickets)) return;
    visit(adapter, context.signal, (why) => context.abort(why));
  };
