/** One `<meta name>` of a page; `product` is its `data-name`. */
export interface Meta {
  name: string;
  content: string;
  product: string | null;
}

/** A Jira Data Center or Server as its pages name it. `version` is such as '10.3.6', null when they do not say. */
export interface DataCenter {
  /** The path under which it lives on its host, such as '/jira'; '' at the host's root. */
  contextPath: string;
  version: string | null;
}

/** A context path as a page names it; '' for what is none, since it is put behind the origin and could lead a request elsewhere. */
export const safePath = (path: string): string => (/^(\/[\w.~-]+)*$/.test(path) ? path : '');

/**
 * Whether a page is of a Jira Data Center or Server, by nothing but its own metadata; null when it is not. Jira Cloud's
 * pages carry the same name, and are told apart by their version 1001 and their cloud id.
 */
export const dataCenterOf = (metas: readonly Meta[]): DataCenter | null => {
  const content = (name: string): string | null => metas.find((meta) => meta.name === name)?.content ?? null;
  const named = metas.find(({ name }) => name === 'application-name');
  if (named === undefined || (named.product ?? named.content).toLowerCase() !== 'jira') return null;
  const version = content('ajs-version-number');
  if (content('ajs-cloud-id') !== null || version?.startsWith('1001.')) return null;
  return { contextPath: safePath(content('ajs-context-path') ?? ''), version };
};
