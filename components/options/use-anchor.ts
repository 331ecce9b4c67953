import { useEffect } from 'react';

/**
 * Leads to the element that the address names behind its `#`, now and whenever that changes, for it is not there yet when
 * the browser looks for it. Waits until `ready`.
 */
export const useAnchor = (ready: boolean): void => {
  useEffect(() => {
    if (!ready) return;
    const lead = (): void => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      for (let at = target?.parentElement; at; at = at.parentElement)
        if (at instanceof HTMLDetailsElement) at.open = true;
      target?.scrollIntoView({ block: 'start' });
      target?.focus({ preventScroll: true });
    };
    lead();
    addEventListener('hashchange', lead);
    return () => removeEventListener('hashchange', lead);
  }, [ready]);
};
