import type { BrowserContext, CDPSession } from '@playwright/test';
import * as z from 'zod/mini';

/** What any console of a browser said as an error, and every exception that nobody caught, in order. */
export interface Troubles {
  readonly errors: readonly string[];
}

/**
 * The browser's own note of an answer with an error status or of none at all. It is the network's trouble, told on every
 * page alike, and no exception of ours.
 */
const networkNote = /^Failed to load resource: /;

/** An exception that nobody caught, as the DevTools protocol reports it of a worker. */
const ExceptionThrown = z.object({
  method: z.literal('Runtime.exceptionThrown'),
  params: z.object({
    exceptionDetails: z.object({
      text: z.string(),
      exception: z.optional(z.object({ description: z.optional(z.string()) })),
    }),
  }),
});

/** Listens to the pages, content scripts and service workers of a browser from now on. */
export const watchTroubles = async (context: BrowserContext, browser: CDPSession): Promise<Troubles> => {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' || networkNote.test(message.text())) return;
    errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(error.error().stack ?? error.error().message));

  // Playwright does not tell a worker's exceptions, so each worker is listened to by a session of its own. The session
  // outlives the worker's death and hears the next one too.
  let command = 0;
  browser.on('Target.targetCreated', async ({ targetInfo: { targetId, type } }) => {
    if (type !== 'service_worker') return;
    const message = JSON.stringify({ id: ++command, method: 'Runtime.enable' });
    try {
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
      await browser.send('Target.sendMessageToTarget', { sessionId, message });
    } catch {
      // The worker or the browser has gone meanwhile.
    }
  });
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const thrown = z.safeParse(ExceptionThrown, JSON.parse(message));
    if (!thrown.success) return;
    const { text, exception } = thrown.data.params.exceptionDetails;
    errors.push(`in the service worker: ${exception?.description ?? text}`);
  });
  await browser.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'service_worker' }] });
  return { errors };
};
