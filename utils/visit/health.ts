import type { PageHealth, SelectorCount } from '../model/health.ts';
import type { PageState } from '../model/page.ts';
import type { SiteAdapter, Surface } from '../sites/site-adapter.ts';

const countsOf = (root: ParentNode, { id, selectors, sight }: Surface): SelectorCount[] =>
  selectors.map((one) => {
    const found = [...root.querySelectorAll(one)];
    return {
      surface: id,
      selector: one,
      found: found.length,
      recognised: found.filter((element) => sight(element) !== null).length,
    };
  });

/**
 * How the page in view is built, as far as our selectors know it. Made on request only: it looks for everything there is.
 * Nothing of it is the page's own text.
 */
export const healthOf = (adapter: SiteAdapter, state: PageState, document: Document): PageHealth => {
  const version = adapter.version?.(document) ?? null;
  return {
    site: adapter.id,
    page: state.kind ?? 'other',
    surface: state.surface,
    version: version !== null && /^\d+(\.\d+)*$/.test(version) ? version : null,
    recognition: state.recognition,
    api: state.api,
    counts: [...adapter.surfaces, adapter.fallback].flatMap((surface) => countsOf(document, surface)),
  };
};
