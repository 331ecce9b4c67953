import type { FramePorts } from '../page/frame-queue.ts';
import type { ReaderPorts } from '../sites/site-adapter.ts';

/** What work in the page needs of the browser; nothing is drawn any more once the extension has `gone`. */
export const framePorts = (gone: () => boolean): FramePorts => ({
  requestFrame: (callback) => requestAnimationFrame(callback),
  cancelFrame: (handle) => cancelAnimationFrame(handle),
  now: () => performance.now(),
  hidden: () => document.hidden || gone(),
});

const waitFor = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

/** The places for requests are locks of the site's origin, which its tabs share; a page without https has none. */
const place = <T>(nth: number, work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(`lifecycle-lens-${nth}`, work) : work();

const shown = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
    look();
  });

/** What reading the site's API needs of the browser; `root` is where the site's own paths begin. */
export const readerPorts = (root: string, spend: (requests: number) => Promise<boolean>): ReaderPorts => ({
  origin: root,
  fetch: (input, init) => fetch(input, init),
  now: () => Date.now(),
  wait: waitFor,
  random: () => Math.random(),
  place,
  spend,
  shown,
});
