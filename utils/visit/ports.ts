import type { CrowdPorts } from '../page/crowd.ts';
import type { FramePorts } from '../page/frame-queue.ts';
import type { ReaderPorts } from '../sites/site-adapter.ts';
import { place } from './place.ts';

/** Idle work is done after so many milliseconds at the latest; where the browser tells of no idle time, it is taken to be so long. */
const longestWait = 1_000;
const idleSlice = 8;

/** Calls `work` when the browser has nothing better to do; `left` tells how many milliseconds it has then. */
export const whenIdle = (work: (left: () => number) => void): void => {
  if ('requestIdleCallback' in globalThis) {
    requestIdleCallback((deadline) => work(() => deadline.timeRemaining()), { timeout: longestWait });
    return;
  }
  setTimeout(() => {
    const end = performance.now() + idleSlice;
    work(() => end - performance.now());
  }, 50);
};

/** Near is half a window away, or half of the scrolled part of the page that the element is in. */
const nearBy = '50%';

const nearWatch: CrowdPorts['nearWatch'] = (said) => {
  const observer = new IntersectionObserver(
    (entries) => {
      const near: Element[] = [];
      const far: Element[] = [];
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        // What has no box of its own, such as a row of `display: contents`, is nowhere, and so is what the page hides.
        if (isIntersecting || (box.width === 0 && box.height === 0)) near.push(target);
        else far.push(target);
      }
      said(near, far);
    },
    { rootMargin: nearBy, scrollMargin: nearBy },
  );
  return {
    watch: (element) => observer.observe(element),
    leave: (element) => observer.unobserve(element),
    end: () => observer.disconnect(),
  };
};

/** What work in the page needs of the browser; nothing is drawn any more once the extension has `gone`. */
export const framePorts = (gone: () => boolean): FramePorts & CrowdPorts => ({
  nearWatch,
  whenIdle,
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
export const readerPorts = (root: string, told: Pick<ReaderPorts, 'spend' | 'recall' | 'note'>): ReaderPorts => ({
  origin: root,
  fetch: (input, init) => fetch(input, init),
  now: () => Date.now(),
  wait: waitFor,
  random: () => Math.random(),
  place,
  shown,
  ...told,
});
