/** Milliseconds of work after which whoever waits gets a turn. */
const slice = 15;

/** Resolves in a turn of its own, after whatever waits already; no timer, which the browser would hold back. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** When whoever waits had a turn last: of works that call each other none begins its time anew. */
let since = Number.NEGATIVE_INFINITY;

/**
 * For long work outside of a transaction: whoever calls it now and then lets messages and questions in between have a turn once
 * work has gone on for a while.
 */
export const breathe = async (): Promise<void> => {
  if (performance.now() - since < slice) return;
  await turn();
  since = performance.now();
};
