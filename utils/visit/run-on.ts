import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { visit } from './visit.ts';

/** The main function of a site's content script: one visit, for as long as the extension lives under this page. */
export const runOn =
  (adapter: SiteAdapter) =>
  (context: ContentScriptContext): void =>
    visit(adapter, context.signal, () => context.abort('the extension has gone'));
