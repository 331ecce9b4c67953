import { isOurs, ours } from './ours.ts';

/** What to watch for. */
export interface WatchOptions {
  /** Where the page's changes are observed; usually the document's element. */
  root: Node & ParentNode;
  /** Matches every element that may stand for a ticket, as things are now. */
  selector(): string;
  /** Attributes whose change may make an element stand for another ticket. */
  attributes: readonly string[];
  /** An element that appeared, changed or left the page; once for each change, so the listener collects. */
  touched(element: Element): void;
  /** Something on the page changed, whatever it was. Called once for a batch of changes. */
  stirred(): void;
  signal: AbortSignal;
}

/**
 * Watches a foreign page for elements that stand for tickets: one MutationObserver. Work grows with what changed, never with
 * the size of the page: only added and removed subtrees are searched, and a change within an element names only that
 * element. Changes of our own nodes are ignored, save that the page took one of ours away. Returns how to look over the
 * whole page once more.
 */
export const watchElements = ({ root, selector, attributes, touched, stirred, signal }: WatchOptions): (() => void) => {
  const within = (node: Node, wanted: string): void => {
    if (!(node instanceof Element)) return;
    if (node.matches(wanted)) touched(node);
    if (node.firstElementChild === null) return;
    for (const element of node.querySelectorAll(wanted)) touched(element);
  };
  const around = (node: Node, wanted: string): void => {
    const element = node instanceof Element ? node : node.parentElement;
    const found = element?.closest(wanted);
    if (found) touched(found);
  };

  const observer = new MutationObserver((records) => {
    const wanted = selector();
    let foreign = false;
    for (const record of records) {
      if (isOurs(record.target)) continue;
      if (record.type !== 'childList') {
        around(record.target, wanted);
        foreign = true;
        continue;
      }
      const added = [...record.addedNodes].filter((node) => !isMark(node));
      const removed = [...record.removedNodes];
      if (added.length === 0 && removed.length === 0) continue;
      foreign = true;
      around(record.target, wanted);
      for (const node of added) within(node, wanted);
      for (const node of removed) if (!isMark(node)) within(node, wanted);
    }
    if (foreign) stirred();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...attributes],
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const look = (): void => {
    for (const element of root.querySelectorAll(selector())) touched(element);
  };
  look();
  return look;
};

const isMark = (node: Node): boolean => node instanceof Element && node.hasAttribute(ours);
