import { type RefObject, useEffect, useRef, useState } from 'react';

/** How many whole pixels wide an element is, from `first` until it has been measured. Never less than 240. */
export const useBreadth = <Node extends Element>(first: number): { ref: RefObject<Node | null>; breadth: number } => {
  const ref = useRef<Node>(null);
  const [breadth, setBreadth] = useState(first);
  useEffect(() => {
    const node = ref.current;
    if (!node) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setBreadth(Math.max(240, Math.round(entry.contentRect.width)));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { ref, breadth };
};
