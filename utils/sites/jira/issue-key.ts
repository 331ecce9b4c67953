import { urlOf } from '../url-of.ts';

/** Longest key that is taken for one: Jira allows ten characters for a project and seven digits in practice. */
const longest = 64;

/** Whether a text is an issue key such as `OPS-12`. */
export const isIssueKey = (text: string): boolean => text.length <= longest && /^[A-Z][A-Z0-9_]+-\d+$/.test(text);

/**
 * The issue that an address leads to by `/browse/KEY`, under a context path or without; null for other addresses and for
 * project links such as `/browse/OPS`. `base` resolves relative addresses, where one is needed: asking a document for its own takes long.
 */
export const keyOfAddress = (address: string | null, base: () => string, contextPath = ''): string | null => {
  if (address === null || !address.includes('/browse/')) return null;
  // As nearly all links on a board are written; taking an address apart costs ten times as much.
  const plain = address.startsWith(`${contextPath}/browse/`)
    ? address.slice(contextPath.length + '/browse/'.length)
    : '';
  if (isIssueKey(plain)) return plain;
  const url = urlOf(address, base());
  if (!url?.pathname.startsWith(`${contextPath}/browse/`)) return null;
  const key = url.pathname.slice(contextPath.length + '/browse/'.length).replace(/\/$/, '');
  return isIssueKey(key) ? key : null;
};

/** The project's key that begins an issue's key. */
export const projectOfKey = (key: string): string => key.replace(/-\d+$/, '');
