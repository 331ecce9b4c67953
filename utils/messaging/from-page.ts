import { browser } from 'wxt/browser';
import { anything, type Guard, shape, text } from './guard.ts';
import { answerGuards, requestGuards } from './page-guards.ts';
import type { PageAnswers, PageQuestions, PageRequests, PageResponses } from './page-protocol.ts';

/** A message and its answer as `messenger.ts` packs them on the other side; no page carries the messenger for it. */
const isMessage = shape({ type: text, data: anything });
const isAnswer = shape({ res: anything }, { err: shape({ message: text }) });

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
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (!isAnswer(answer)) throw new Error(`no answer to ${name}`);
  const { res, err } = answer;
  if (err !== undefined) throw new Error(err.message);
  const fits: Guard<PageAnswers[Name]> = answerGuards[name];
  if (!fits(res)) throw new Error(`an answer to ${name} of another shape`);
  return res;
};

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
const listeners = new Map<string, Listener>();
/** One for all: each that is registered with the browser is called with every message. */
const hear: Listener = (said, sender, respond) => {
  if (!isMessage(said) || sender.id !== browser.runtime.id) return undefined;
  return listeners.get(said.type)?.(said.data, sender, respond);
};

/** Registers a content script's handler of one message from the background; returns how to stop. */
export const receiveFromBackground = <Name extends keyof PageRequests>(
  name: Name,
  handler: (request: PageRequests[Name]) => PageResponses[Name] | Promise<PageResponses[Name]>,
): (() => void) => {
  const fits: Guard<PageRequests[Name]> = requestGuards[name];
  const answer = async (data: unknown) => {
    if (!fits(data)) throw new Error(`${name} of another shape`);
    return handler(data);
  };
  const listener: Listener = (data, _, respond) => {
    answer(data).then(
      (res) => respond({ res }),
      (error: unknown) => respond({ err: { name: 'Error', message: error instanceof Error ? error.message : '' } }),
    );
    // The answer comes later.
    return true;
  };
  if (listeners.size === 0) browser.runtime.onMessage.addListener(hear);
  listeners.set(name, listener);
  return () => {
    if (listeners.get(name) === listener) listeners.delete(name);
    if (listeners.size === 0) browser.runtime.onMessage.removeListener(hear);
  };
};
