/** Firefox's way to let a page's world call a function of a content script (MDN, "exportFunction"); Chrome has none and needs none. */
declare const exportFunction: (<Shared>(shared: Shared, world: Window) => Shared) | undefined;

/**
 * A function that the browser may call in the page's world. Firefox keeps that world from what a content script makes: a
 * lock whose holder gives a promise of ours fails with "Permission denied to access property "then"".
 */
const forPage = <Shared>(shared: Shared): Shared =>
  typeof exportFunction === 'undefined' ? shared : exportFunction(shared, window);

/**
 * Does a piece of work while holding one of the places for requests: locks of the site's origin, which its tabs share. A
 * page without https has none, and the work is done at once. Rejects as the work does.
 */
export const place = <T>(nth: number, work: () => Promise<T>): Promise<T> => {
  if (!('locks' in navigator)) return work();
  return new Promise((resolve, reject) => {
    // The page's own Promise for the lock; what comes of the work stays in ours.
    const hold = (): Promise<void> =>
      new window.Promise((leave) => {
        work()
          .then(resolve, reject)
          .finally(() => leave());
      });
    navigator.locks.request(`lifecycle-lens-${nth}`, forPage(hold)).catch(reject);
  });
};
