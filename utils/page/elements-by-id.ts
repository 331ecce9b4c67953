/** Which elements of a page stand for which tickets. */
export interface ElementsById {
  add(id: string, element: Element): void;
  delete(id: string, element: Element): void;
  has(id: string): boolean;
  of(id: string): Iterable<Element>;
  ids(): Iterable<string>;
}

const nobody: readonly Element[] = [];

/** Nearly every ticket stands on a page once, so a set is made only for those that stand there more often. */
export const elementsById = (): ElementsById => {
  const held = new Map<string, Element | Set<Element>>();
  return {
    add: (id, element) => {
      const known = held.get(id);
      if (known === undefined) held.set(id, element);
      else if (known instanceof Set) known.add(element);
      else if (known !== element) held.set(id, new Set([known, element]));
    },
    delete: (id, element) => {
      const known = held.get(id);
      if (known instanceof Set) {
        known.delete(element);
        if (known.size === 0) held.delete(id);
      } else if (known === element) held.delete(id);
    },
    has: (id) => held.has(id),
    of: (id) => {
      const known = held.get(id);
      if (known === undefined) return nobody;
      return known instanceof Set ? known : [known];
    },
    ids: () => held.keys(),
  };
};
