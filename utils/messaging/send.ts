import * as z from 'zod/mini';
import { messenger } from './messenger.ts';
import { toBackground, toPage, toScreens } from './protocol.ts';

type ToBackground = typeof toBackground;
type ToPage = typeof toPage;

/**
 * Sends a message to the background and parses its answer. Rejects with an Error when the background answers with one,
 * when nobody answers (the extension was reloaded under this page) or when the answer does not fit the protocol.
 */
export const send = async <Name extends keyof ToBackground>(
  name: Name,
  request: z.input<ToBackground[Name]['request']>,
): Promise<z.output<ToBackground[Name]['response']>> =>
  z.parse(toBackground[name].response, await messenger.sendMessage(name, request));

/** Sends a message to the content script of a tab; rejects when the tab has none. */
export const tell = async <Name extends keyof ToPage>(
  tab: number,
  name: Name,
  request: z.input<ToPage[Name]['request']>,
): Promise<z.output<ToPage[Name]['response']>> =>
  z.parse(toPage[name].response, await messenger.sendMessage(name, request, tab));

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
