/**
 * Whether the page's address may be another than when this was asked last. Reading the address costs more than all else that
 * is done with a change of the page, so it is left to the browser to tell, where it does.
 */
export const addressed = (signal: AbortSignal): (() => boolean) => {
  if (!('navigation' in window)) return () => true;
  let changed = true;
  navigation.addEventListener('currententrychange', () => (changed = true), { signal });
  return () => {
    const was = changed;
    changed = false;
    return was;
  };
};
