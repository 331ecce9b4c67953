/**
 * Calls `catchUp` when the browser brings back a page that was left and that it kept: the page heard nothing meanwhile, and its
 * tab has shown another one. (web.dev/articles/bfcache)
 */
export const onComeBack = (catchUp: () => void, signal: AbortSignal): void =>
  addEventListener('pageshow', ({ persisted }) => persisted && catchUp(), { signal });
