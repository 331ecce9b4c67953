import { readFileSync } from 'node:fs';
import type { Answer } from './answer.ts';

const types = new Map([
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
]);

const folder = new URL('./pages/', import.meta.url);

/** A script or style of the pages by its name, such as 'jira-app.js'; null when there is none of that name. */
export const pageFile = (name: string): Answer | null => {
  const ending = /^[a-z-]+\.(js|css)$/.exec(name)?.[1];
  const type = ending === undefined ? undefined : types.get(ending);
  if (type === undefined) return null;
  try {
    return { status: 200, type, body: readFileSync(new URL(name, folder), 'utf8') };
  } catch {
    return null;
  }
};

/** A value inside a `<script type="application/json">`; nothing in it can end the script. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');

/** Text inside HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** How the pages of both sites are served. */
export interface PageOptions {
  /** Milliseconds from the load event until Jira's page takes over the server's markup. */
  hydrateMs: number;
  /** Serves pages under a content security policy that allows the page's own files only. */
  strictCsp: boolean;
  theme: 'light' | 'dark';
  markup: 'normal' | 'changed' | 'linkless';
  /** Whether Jira's virtual lists reuse their rows for other tickets. */
  recycle: boolean;
  /** Forces one generation of Jira boards. */
  generation?: 'a' | 'b' | undefined;
  /** Whether Trello's lists keep only the cards near their viewport in the document. */
  windowing: boolean;
}

/** The policy of `strictCsp`: nothing from elsewhere, no inline script, no eval. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; trusted-types 'none'; require-trusted-types-for 'script'";
