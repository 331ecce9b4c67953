import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { messenger } from './messenger.ts';
import { type BackgroundRequests, type BackgroundResponses, backgroundExchanges, fromPages } from './protocol.ts';

type MaybePromise<T> = T | Promise<T>;

const isOwnScreen = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) === true;

/**
 * Registers the background's handler of one message. A message from another extension, from a content script that may
 * not send it, or of another shape is refused with an Error to the sender and never reaches the handler.
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
    if (!fromPages.has(name) && !isOwnScreen(sender)) throw new Error(`refused: ${name} is for our own screens`);
    return handler(z.parse(backgroundExchanges[name].request, data), sender);
  });
};
