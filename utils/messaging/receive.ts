import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { messenger } from './messenger.ts';
import { fromPages, toBackground, toPage } from './protocol.ts';

type ToBackground = typeof toBackground;
type ToPage = typeof toPage;
type MaybePromise<T> = T | Promise<T>;

const isOwnScreen = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) === true;

/**
 * Registers the background's handler of one message. A message from another extension, from a content script that may
 * not send it, or of another shape is refused with an Error to the sender and never reaches the handler.
 */
export const receive = <Name extends keyof ToBackground>(
  name: Name,
  handler: (
    request: z.output<ToBackground[Name]['request']>,
    sender: Runtime.MessageSender,
  ) => MaybePromise<z.input<ToBackground[Name]['response']>>,
): void => {
  messenger.onMessage(name, async ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) throw new Error('refused: not from this extension');
    if (!fromPages.has(name) && !isOwnScreen(sender)) throw new Error(`refused: ${name} is for our own screens`);
    return handler(z.parse(toBackground[name].request, data), sender);
  });
};

/** Registers a content script's handler of one message from the background; returns how to stop. */
export const receiveFromBackground = <Name extends keyof ToPage>(
  name: Name,
  handler: (request: z.output<ToPage[Name]['request']>) => MaybePromise<z.input<ToPage[Name]['response']>>,
): (() => void) =>
  messenger.onMessage(name, async ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) throw new Error('refused: not from this extension');
    return handler(z.parse(toPage[name].request, data));
  });
