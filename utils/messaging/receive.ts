import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { messenger } from './messenger.ts';
import { hostOfAddress, isOfOwnHost } from './own-host.ts';
import { type BackgroundRequests, type BackgroundResponses, backgroundExchanges, fromPages } from './protocol.ts';

type MaybePromise<T> = T | Promise<T>;

const isOwnScreen = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) === true;

/** The host of the page, or of the frame in it, whose content script sent a message; null where it came from none. */
const hostOf = ({ tab, url }: Runtime.MessageSender): string | null =>
  tab === undefined ? null : hostOfAddress(url ?? '');

/**
 * Registers the background's handler of one message. A message from another extension, from a content script that may
 * not send it or speaks of another host than its page's, or of another shape is refused with an Error to the sender and
 * never reaches the handler.
 */
export const receive = <Name extends keyof BackgroundRequests>(
  name: Name,
  handler: (
    request: BackgroundRequests[Name],
    sender: Runtime.MessageSender,
  ) => MaybePromise<BackgroundResponses[Name]>,
): void => {
  messenger.onMessage(name, async ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) throw new Error('refused: not from this extension');
    const isScreen = isOwnScreen(sender);
    if (!isScreen && !fromPages.has(name)) throw new Error(`refused: ${name} is for our own screens`);
    const request = z.parse(backgroundExchanges[name].request, data);
    const host = isScreen ? null : hostOf(sender);
    if (!isScreen && (host === null || !isOfOwnHost(name, request, host)))
      throw new Error(`refused: ${name} is about another host`);
    return handler(request, sender);
  });
};
