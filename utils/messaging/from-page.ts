import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  type PageAnswers,
  type PageQuestions,
  type PageRequests,
  type PageResponses,
  pageExchanges,
  pageToBackgroundExchanges,
} from './page-protocol.ts';

/** A message and its answer as `messenger.ts` packs them on the other side; no page carries the messenger for it. */
const Message = z.object({ type: z.string(), data: z.optional(z.unknown()) });
const Answer = z.object({ res: z.optional(z.unknown()), err: z.optional(z.object({ message: z.string() })) });

let sent = 0;

/**
 * Sends a message from a page's content script to the background and parses its answer. Rejects with an Error when the
 * background answers with one, when nobody answers (the extension was reloaded under this page) or when the answer does
 * not fit the protocol.
 */
export const ask = async <Name extends keyof PageQuestions>(
  name: Name,
  request: PageQuestions[Name],
): Promise<PageAnswers[Name]> => {
  sent += 1;
  const message = { id: sent, type: name, data: request, timestamp: Date.now() };
  const { res, err } = z.parse(Answer, await browser.runtime.sendMessage(message));
  if (err !== undefined) throw new Error(err.message);
  return z.parse(pageToBackgroundExchanges[name].response, res);
};

/** Registers a content script's handler of one message from the background; returns how to stop. */
export const receiveFromBackground = <Name extends keyof PageRequests>(
  name: Name,
  handler: (request: PageRequests[Name]) => PageResponses[Name] | Promise<PageResponses[Name]>,
): (() => void) => {
  const answer = async (data: unknown) => handler(z.parse(pageExchanges[name].request, data));
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (said, sender, respond) => {
    const message = z.safeParse(Message, said);
    if (!message.success || message.data.type !== name || sender.id !== browser.runtime.id) return undefined;
    answer(message.data.data).then(
      (res) => respond({ res }),
      (error: unknown) => respond({ err: { name: 'Error', message: error instanceof Error ? error.message : '' } }),
    );
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
};
