import type { CrowdPorts } from '../page/crowd.ts';
import type { FramePorts } from '../page/frame-queue.ts';
import { inRuns, type Placed, type WatchOfEach } from '../page/near-runs.ts';

/** Idle work is done after so many milliseconds at the latest. */
const longestWait = 1_000;
/** The longest that is worked at a time, also where the browser allows 50 and somebody may click meanwhile, or tells of no idle time. */
const idleSlice = 16;

/** Calls `work` when the browser has nothing better to do; `left` tells how many milliseconds it has then. */
export const whenIdle = (work: (left: () => number) => void): void => {
  if ('requestIdleCallback' in globalThis) {
    requestIdleCallback(
      (deadline) => {
        const end = performance.now() + idleSlice;
        work(() => Math.min(deadline.timeRemaining(), end - performance.now()));
      },
      { timeout: longestWait },
    );
    return;
  }
  setTimeout(() => {
    const end = performance.now() + idleSlice;
    work(() => end - performance.now());
  }, 50);
};

/** Near is a seventh of the window away, or of the scrolled part of the page that the element is in. */
const nearBy = '15%';

const watchOfEach: WatchOfEach = (said) => {
  const observer = new IntersectionObserver(
    (entries) => {
      const near: Element[] = [];
      const far: Placed[] = [];
      for (const entry of entries) {
        const { target, isIntersecting, boundingClientRect: box } = entry;
        // What has no box of its own, such as a row of `display: contents`, is nowhere, and so is what the page hides.
        if (isIntersecting || (box.width === 0 && box.height === 0)) near.push(target);
        else far.push(entry);
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
  nearWatch: inRuns(watchOfEach, () => ({ width: innerWidth, height: innerHeight })),
  whenIdle,
  requestFrame: (callback) => requestAnimationFrame(callback),
  cancelFrame: (handle) => cancelAnimationFrame(handle),
  now: () => performance.now(),
  hidden: () => document.hidden || gone(),
});
