import { dullPlaces } from './dull-places.ts';
import { ours } from './ours.ts';

/**
 * A browser asks a place for one selector after the other several times faster than for their list, unless it is as small as this
 * many elements: each question has a price of its own. (Chromium 1,000 cards of Jira Cloud, 26 selectors: 7 ms and 15.)
 */
const small = 40;
/** So many elements are told of in one turn; more wait for turns of their own, so that thousands never hold up the page. */
const together = 1_000;
const lists = new WeakMap<readonly string[], string>();
/** The list of some selectors, one and the same string each time: a browser knows it again by that. */
const listOf = (selectors: readonly string[]): string => {
  const known = lists.get(selectors);
  if (known !== undefined) return known;
  const list = selectors.join(', ');
  lists.set(selectors, list);
  return list;
};

/** What to watch for. */
export interface WatchOptions {
  /** Where the page's changes are observed; usually the document's element. */
  root: Node & ParentNode;
  /** Selectors of every element that may stand for a ticket, as things are now; null while nothing can. */
  selectors(): readonly string[] | null;
  /** Attributes whose change may make an element stand for another ticket. */
  attributes: readonly string[];
  /** An element that appeared, changed or left the page; once for each change, so the listener collects. */
  touched(element: Element): void;
  /** Elements of so many that appeared together, where a place was searched. */
  appeared(elements: readonly Element[], ofAll: number): void;
  /** Something on the page changed, whatever it was. Called once for a batch of changes; a little later where nothing but dull places did. */
  stirred(): void;
  signal: AbortSignal;
}

/**
 * Watches a foreign page for elements that stand for tickets: one MutationObserver. Work grows with what changed, never with
 * the size of the page: only added and removed subtrees are searched, and a change within an element names only that
 * element. Changes of our own nodes are ignored, save that the page took one of ours away. What changes all the time and never had
 * to do with a ticket is looked at now and then. Returns how to look over the whole page once more, where some are given only for what
 * `first` matches as long as there is any.
 */
export const watchElements = ({
  root,
  selectors,
  attributes,
  touched,
  appeared,
  stirred,
  signal,
}: WatchOptions): ((first?: readonly string[] | null) => void) => {
  /** Whatever has matched: a change below is told by walking up to it, which no list of selectors is as fast as. */
  const known = new WeakSet<Node>();

  const tell = (element: Element): void => {
    known.add(element);
    dull.holds(element.parentElement);
    touched(element);
  };
  const tellFrom = (place: ParentNode, elements: NodeListOf<Element>, from: number, waited: boolean): void => {
    if (signal.aborted) return;
    const end = Math.min(elements.length, from + together);
    const some: Element[] = [];
    // By number: a thousand steps of an iterator are felt, and so is asking the browser's list twice.
    for (let at = from; at < end; at += 1) {
      const element = elements[at];
      // What had to wait may have left meanwhile.
      if (element === undefined || (waited && !element.isConnected)) continue;
      known.add(element);
      some.push(element);
      // What has always stood there is asked for when a place turns out to be dull.
      if (place !== root) dull.holds(element.parentElement);
    }
    appeared(some, elements.length);
    if (end < elements.length) tellSoon(place, elements, end);
  };
  const tellSoon = (place: ParentNode, elements: NodeListOf<Element>, from: number): void => {
    setTimeout(() => tellFrom(place, elements, from, true), 0);
  };
  /** Tells of what any of these selectors matches in a place, and whether there was any. */
  const tellAllIn = (place: ParentNode, wanted: readonly string[]): boolean => {
    let found = false;
    for (const selector of wanted) {
      const elements = place.querySelectorAll(selector);
      if (elements.length === 0) continue;
      found = true;
      // What found them has taken its time already, at the start most of all.
      if (elements.length > together) tellSoon(place, elements, 0);
      else tellFrom(place, elements, 0, false);
    }
    return found;
  };
  /** Tells of this element and of those in it, and whether there were any. */
  const within = (node: Element, wanted: readonly string[] | null): boolean => {
    if (wanted === null) return false;
    let found = node.matches(listOf(wanted));
    if (found) tell(node);
    if (node.firstElementChild === null) return found;
    const isSmall = node.getElementsByTagName('*').length <= small;
    if (tellAllIn(node, isSmall ? [listOf(wanted)] : wanted)) found = true;
    // What is moved as a whole had told those around it where it was before.
    if (found) dull.holds(node.parentElement);
    return found;
  };
  /** The element around a node that may stand for a ticket; 'ours' within a node of ours, null for neither. */
  const around = (node: Node): Element | 'ours' | null => {
    for (let at = node instanceof Element ? node : node.parentElement; at !== null; at = at.parentElement) {
      if (at.hasAttribute(ours)) return 'ours';
      if (known.has(at)) return at;
    }
    return null;
  };
  /** What was taken out matches nothing that names what it stood in, so it is told by having matched. */
  const gone = (node: Element, from: Node): void => {
    const tellOf = (element: Element): void => {
      touched(element);
      // Where tickets went others will come, and not wait.
      dull.holds(from instanceof Element ? from : null);
    };
    if (known.has(node)) tellOf(node);
    if (node.firstElementChild === null) return;
    const below = node.getElementsByTagName('*');
    for (let at = 0; at < below.length; at += 1) {
      const element = below[at];
      if (element !== undefined && known.has(element)) tellOf(element);
    }
  };
  /** Whether any of these nodes is the page's own; of each of those, `each` is told. */
  const foreignIn = (nodes: NodeList, each: (node: Element) => void): boolean => {
    let foreign = false;
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (!(node instanceof Element)) foreign = true;
      else if (!node.hasAttribute(ours)) {
        foreign = true;
        each(node);
      }
    }
    return foreign;
  };

  const examine = (records: readonly MutationRecord[]): void => {
    const wanted = selectors();
    let foreign = false;
    let latest: Node | null = null;
    let element: ReturnType<typeof around> = null;
    dull.begin();
    for (let at = 0; at < records.length; at += 1) {
      const record = records[at];
      if (record === undefined) continue;
      const { type, target } = record;
      // Changes of one place come together.
      if (target !== latest) element = around(target);
      latest = target;
      if (element === 'ours') continue;
      let bare = element === null;
      // The lists of nodes are made when they are asked for, so only where there are any.
      if (type === 'childList') {
        const { removedNodes } = record;
        const added = foreignIn(record.addedNodes, (node) => {
          if (within(node, wanted) || node.firstElementChild !== null) bare = false;
        });
        const removed = foreignIn(removedNodes, (node) => gone(node, target));
        // A tag that is taken away is put back; one that came is our own doing.
        if (!added && !removed && removedNodes.length === 0) continue;
      } else if (type === 'attributes' && wanted !== null && target !== element) {
        if (target instanceof Element && target.matches(listOf(wanted))) {
          bare = false;
          tell(target);
        }
      }
      foreign = true;
      if (bare) dull.bores(target);
      else dull.wakes(target);
      if (element !== null) touched(element);
    }
    if (foreign) stirred();
  };
  /** What may have happened in places that were dull: a ticket has come, or the place has come into one. */
  const lookInto = (places: readonly Node[]): void => {
    const wanted = selectors();
    for (const place of places) {
      const element = around(place);
      if (element === 'ours') continue;
      if (element !== null) {
        dull.wakes(place);
        touched(element);
      }
      if (place instanceof Element && within(place, wanted)) dull.wakes(place);
    }
    stirred();
  };
  const dull = dullPlaces(lookInto, (element) => known.has(element), signal);

  const observer = new MutationObserver((records) => {
    // By number, for this runs with each frame of a page that moves and an iterator costs more than what it gives.
    for (let at = 0; at < records.length; at += 1) {
      const record = records[at];
      if (record === undefined || dull.putsOff(record.target)) continue;
      examine(records);
      return;
    }
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...attributes],
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const look = (first: readonly string[] | null = null): void => {
    const wanted = selectors();
    if (wanted === null || (first !== null && tellAllIn(root, first))) return;
    tellAllIn(root, wanted);
  };
  look();
  return look;
};
