import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { visit } from './visit.ts';

/**
 * The main function of a site's content script: one visit, for as long as the extension lives under this page. A host may
 * show more than the site; what is beside it is left alone from the start.
 */
export const runOn =
  (adapter: SiteAdapter) =>
  (context: ContentScriptContext): void => {
    if (adapter.page(new URL(location.href), document) === null) return;
    visit(adapter, context.signal, (why) => context.abort(why));
  };
