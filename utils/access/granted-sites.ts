import { browser } from 'wxt/browser';
import type { GrantedSite } from '../model/access.ts';
import { isRequiredPattern, nameOfPattern } from './site-pattern.ts';

/**
 * The hosts that were granted beyond the required ones, by name. The browser's own list of permissions is the one
 * record, so what is granted or taken back in the browser's own settings holds here too.
 */
export const grantedSites = async (): Promise<GrantedSite[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .filter((pattern) => !isRequiredPattern(pattern) && /^(https?|\*):/.test(pattern))
    .map((pattern) => ({ host: nameOfPattern(pattern), pattern }))
    .toSorted((one, other) => one.host.localeCompare(other.host));
};

/** Whether the browser lets the extension run on pages of this host, by whatever scheme; `host` may name a port. */
export const mayRunOn = async (host: string): Promise<boolean> => {
  const { hostname } = new URL(`https://${host}`);
  const asked = ['https', 'http'].map((scheme) =>
    browser.permissions.contains({ origins: [`${scheme}://${hostname}/*`] }),
  );
  return (await Promise.all(asked)).includes(true);
};

/** Gives the permission for a host back; false when the browser kept it. */
export const giveBack = ({ pattern }: GrantedSite): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });
