import { useSyncExternalStore } from 'react';

/** Wider than any popup may be: then the screen is a tab of its own and shows both halves side by side. */
const wide = '(min-width: 801px)';

const subscribe = (listener: () => void): (() => void) => {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether the window has room for both halves of the popup side by side. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
