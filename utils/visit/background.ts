import { browser } from 'wxt/browser';
import { log } from '../log/log.ts';
import { ask } from '../messaging/from-page.ts';
import type { PageAnswers, PageQuestions } from '../messaging/page-protocol.ts';
import { readingPort } from '../messaging/reader-says.ts';
import { onComeBack } from './come-back.ts';
import type { BackgroundPort, LinkOptions } from './reading-link.ts';

/** The way from a page to the background. */
export interface Background {
  /** The answer; null when there is none this time. Never rejects, and never waits for what cannot come any more. */
  ask<Name extends keyof PageQuestions>(name: Name, request: PageQuestions[Name]): Promise<PageAnswers[Name] | null>;
  /**
   * True once the extension was updated or removed under this page, so that nobody will answer any more and its texts cannot
   * be read. Whoever asks first lets `onGone` be called.
   */
  gone(): boolean;
  /** Opens a reading port; null when the extension has gone. */
  connect: LinkOptions['connect'];
}

/**
 * Settles as the answer does, or with null when the page was left over it and is brought back: browsers drop every answer to a page
 * that they keep, whether it comes meanwhile or later, and do not even tell that the worker has died.
 */
const answersUntilBack = (signal: AbortSignal): (<T>(answer: Promise<T>) => Promise<T | null>) => {
  const waiting = new Set<(none: null) => void>();
  onComeBack(() => {
    for (const stop of waiting) stop(null);
  }, signal);
  return (answer) =>
    new Promise((resolve, reject) => {
      waiting.add(resolve);
      answer.then(resolve, reject).finally(() => waiting.delete(resolve));
    });
};

/** The background of this extension; `onGone` is called once when it was updated or removed under the page. */
export const backgroundOf = (onGone: () => void, signal: AbortSignal): Background => {
  const orBack = answersUntilBack(signal);
  let told = false;
  const gone = (): boolean => {
    // A context whose extension has gone loses its id.
    if (browser.runtime?.id) return false;
    if (!told) {
      told = true;
      onGone();
    }
    return true;
  };
  const connect = (heard: (said: unknown) => void, lost: () => void): BackgroundPort | null => {
    if (gone()) return null;
    try {
      const port = browser.runtime.connect({ name: readingPort });
      port.onMessage.addListener((said: unknown) => heard(said));
      port.onDisconnect.addListener(() => {
        // Whoever does not look at why is told so on the page's console.
        void browser.runtime?.lastError;
        if (!gone()) lost();
      });
      return { post: (said) => port.postMessage(said), close: () => port.disconnect() };
    } catch {
      gone();
      return null;
    }
  };
  return {
    gone,
    connect,
    ask: async (name, request) => {
      try {
        if (!gone()) return await orBack(ask(name, request));
      } catch (error) {
        if (!gone()) log.warn(`no answer to ${name}`, error instanceof Error ? error.message : '');
      }
      return null;
    },
  };
};
