import { isOurs } from './ours.ts';

/** What the watcher needs of the platform; tests stand in for it. */
export interface WatchPorts {
  requestFrame(callback: () => void): number;
  cancelFrame(handle: number): void;
  now(): number;
}

/** What to watch for. */
export interface WatchOptions {
  /** Where the page's changes are observed; usually the document's element. */
  root: Node & ParentNode;
  /** Matches every element that may stand for a ticket. */
  selector: string;
  /** Attributes whose change may make an element stand for another ticket. */
  attributes: readonly string[];
  /** Elements that appeared or changed, once each a frame, in no particular order. */
  changed(elements: readonly Element[]): void;
  /** Called after a frame in which something changed and nothing is left to do. */
  settled(): void;
  signal: AbortSignal;
  ports: WatchPorts;
}

/** Work of one frame ends after this many milliseconds; the rest waits for the next frame. */
const frameBudget = 6;
/** Elements handed over at once within a frame. */
const portion = 40;

/**
 * Watches a foreign page for elements that stand for tickets: one MutationObserver, changes collected and handed over
 * once a frame, nothing while the document is hidden. Work grows with what changed, never with the size of the page:
 * only added subtrees are searched, and a change within an element names only that element. Changes of our own nodes
 * are ignored, save that one of ours was taken away.
 */
export const watchElements = ({ root, selector, attributes, changed, settled, signal, ports }: WatchOptions): void => {
  const queue = new Set<Element>();
  let frame: number | null = null;

  const enqueueWithin = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (node.matches(selector)) queue.add(node);
    for (const element of node.querySelectorAll(selector)) queue.add(element);
  };
  const enqueueAround = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement;
    const found = element?.closest(selector);
    if (found) queue.add(found);
  };

  const drain = (): void => {
    frame = null;
    const end = ports.now() + frameBudget;
    const waiting = [...queue];
    let done = 0;
    do {
      const some = waiting.slice(done, done + portion);
      done += some.length;
      for (const element of some) queue.delete(element);
      changed(some);
    } while (done < waiting.length && ports.now() < end);
    if (queue.size > 0) schedule();
    else settled();
  };
  const schedule = (): void => {
    if (queue.size === 0 || frame !== null || document.hidden || signal.aborted) return;
    frame = ports.requestFrame(drain);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type !== 'childList') {
        if (!isOurs(record.target)) enqueueAround(record.target);
        continue;
      }
      const foreign = [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
      const lost = [...record.removedNodes].some(isOurs);
      if (isOurs(record.target) || !(foreign || lost)) continue;
      enqueueAround(record.target);
      for (const node of record.addedNodes) if (!isOurs(node)) enqueueWithin(node);
      for (const node of record.removedNodes) if (!isOurs(node)) enqueueWithin(node);
    }
    schedule();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...attributes],
  });
  document.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== null) ports.cancelFrame(frame);
    queue.clear();
  });

  for (const element of root.querySelectorAll(selector)) queue.add(element);
  schedule();
};
