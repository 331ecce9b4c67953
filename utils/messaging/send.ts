import * as z from 'zod/mini';
import { messenger } from './messenger.ts';
import { type PageRequests, type PageResponses, pageExchanges } from './page-protocol.ts';
import { type BackgroundRequests, type BackgroundResponses, backgroundExchanges, toScreens } from './protocol.ts';

/**
 * Sends a message from a screen to the background and parses its answer. Rejects with an Error when the background answers
 * with one, when nobody answers or when the answer does not fit the protocol.
 */
export const send = async <Name extends keyof BackgroundRequests>(
  name: Name,
  request: BackgroundRequests[Name],
): Promise<BackgroundResponses[Name]> =>
  z.parse(backgroundExchanges[name].response, await messenger.sendMessage(name, request));

/** Sends a message to the content script of a tab; rejects when the tab has none. */
export const tell = async <Name extends keyof PageRequests>(
  tab: number,
  name: Name,
  request: PageRequests[Name],
): Promise<PageResponses[Name]> =>
  z.parse(pageExchanges[name].response, await messenger.sendMessage(name, request, tab));

/** Tells every open screen that something stored has changed; that none is open is no error. */
export const announceChange = async (): Promise<void> => {
  try {
    await messenger.sendMessage('changed', null);
  } catch {
    // No screen is open: nobody to tell.
  }
};

/** Calls `listener` whenever something stored has changed; returns how to stop. One listener a screen. */
export const onChanged = (listener: () => void): (() => void) =>
  messenger.onMessage('changed', ({ data }) => {
    z.parse(toScreens.changed.request, data);
    listener();
  });
