import type { GrantedSite } from '../model/access.ts';
import { isRequired, siteHosts } from '../sites/hosts.ts';

/** Why an address gives no host to ask for: it is none of the web's, or the extension runs there anyway. */
export type AddressProblem = 'no-address' | 'already';

const patterns: readonly string[] = siteHosts;

/** Whether a match pattern is one that the manifest requires. */
export const isRequiredPattern = (pattern: string): boolean => patterns.includes(pattern);

/** A match pattern of a host as a reader would name it: the scheme is told only where it is not https. */
export const nameOfPattern = (pattern: string): string => pattern.replace(/^https:\/\/|\/\*$/g, '');

/**
 * The host of an address as something to ask for. The pattern names no port, which both browsers take as any port:
 * Firefox's match patterns know none (MDN, "Match patterns").
 */
export const siteOf = (url: URL): GrantedSite | AddressProblem => {
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return 'no-address';
  if (isRequired(url)) return 'already';
  const pattern = `${url.protocol}//${url.hostname}/*`;
  return { host: nameOfPattern(pattern), pattern };
};

/** The host in what somebody typed or pasted: a host name, or any address of a page there. Without a scheme it is https. */
export const siteFromText = (text: string): GrantedSite | AddressProblem => {
  const typed = text.trim();
  const address = /^[a-z][a-z+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(address)) return 'no-address';
  return siteOf(new URL(address));
};
