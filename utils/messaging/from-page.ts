import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { messenger } from './messenger.ts';
import {
  type PageAnswers,
  type PageQuestions,
  type PageRequests,
  type PageResponses,
  pageExchanges,
  pageToBackgroundExchanges,
} from './page-protocol.ts';

/**
 * Sends a message from a page's content script to the background and parses its answer. Rejects with an Error when the
 * background answers with one, when nobody answers (the extension was reloaded under this page) or when the answer does
 * not fit the protocol.
 */
export const ask = async <Name extends keyof PageQuestions>(
  name: Name,
  request: PageQuestions[Name],
): Promise<PageAnswers[Name]> =>
  z.parse(pageToBackgroundExchanges[name].response, await messenger.sendMessage(name, request));

/** Registers a content script's handler of one message from the background; returns how to stop. */
export const receiveFromBackground = <Name extends keyof PageRequests>(
  name: Name,
  handler: (request: PageRequests[Name]) => PageResponses[Name] | Promise<PageResponses[Name]>,
): (() => void) =>
  messenger.onMessage(name, async ({ data, sender }) => {
    if (sender.id !== browser.runtime.id) throw new Error('refused: not from this extension');
    return handler(z.parse(pageExchanges[name].request, data));
  });
