import * as z from 'zod/mini';
import type { Launched } from './launch.ts';

/** The background's service worker by the DevTools protocol, as long as this one lives. */
export interface WorkerSession {
  /** Bytes that its heap holds now, buffers and the browser's own objects included. Rejects once the worker has gone. */
  heap(): Promise<number>;
  /** Has the rubbish collected, so that the next figure is of what lives. Rejects once the worker has gone. */
  collect(): Promise<void>;
}

const Received = z.object({ id: z.number(), result: z.unknown() });
const Heap = z.object({
  usedSize: z.number(),
  embedderHeapUsedSize: z._default(z.number(), 0),
  backingStorageSize: z._default(z.number(), 0),
});

/** A worker that does not answer within this, in milliseconds, has gone. */
const patience = 10_000;

/** Opens a session with the worker that runs now, which must be awake. */
export const workerSession = async ({ browser, extensionId, worker }: Launched): Promise<WorkerSession> => {
  await worker();
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!target) throw new Error('The worker sleeps.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const received = Received.safeParse(JSON.parse(event.message));
    if (received.success) waiting.get(received.data.id)?.(received.data.result);
  });
  let last = 0;
  const ask = (method: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      const timer = setTimeout(() => reject(new Error('The worker has gone.')), patience);
      waiting.set(last, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
      const message = JSON.stringify({ id: last, method, params: {} });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  return {
    heap: async () => {
      const { usedSize, embedderHeapUsedSize, backingStorageSize } = Heap.parse(await ask('Runtime.getHeapUsage'));
      return usedSize + embedderHeapUsedSize + backingStorageSize;
    },
    collect: async () => void (await ask('HeapProfiler.collectGarbage')),
  };
};
