import { browser } from 'wxt/browser';
import type { GrantedSite } from '../model/access.ts';

/**
 * Asks the reader for a host, by the browser's own question; true when it was granted. Must be called at once in a
 * click's handler: the browsers refuse the question otherwise.
 */
export const askForSite = ({ pattern }: GrantedSite): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });
