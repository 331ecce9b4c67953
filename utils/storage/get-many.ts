/** Records that are looked at in one go: few enough that parsing them is no block. */
const atOnce = 40;

/** The records of a few keys in their order, undefined where there is none. */
const getFew = (store: Pick<IDBObjectStore, 'get'>, keys: readonly string[]): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const requests: IDBRequest<unknown>[] = keys.map((key) => store.get(key));
    const last = requests.at(-1);
    if (last === undefined) return;
    last.onsuccess = () => resolve(requests.map(({ result }) => result));
    last.onerror = () => reject(last.error);
  });

/**
 * What `read` makes of the records of many keys, in the order of the keys, undefined being where there is none. A transaction answers
 * its requests in their order, so only the last of some is listened to: a promise and listeners for each would outlive it until
 * garbage is collected, and hold that up the longer the more there are. Rejects with the browser's DOMException.
 */
export const getMany = async <T>(
  store: Pick<IDBObjectStore, 'get'>,
  keys: readonly string[],
  read: (value: unknown, key: string) => T,
): Promise<T[]> => {
  const slices = Array.from({ length: Math.ceil(keys.length / atOnce) }, async (_, at) => {
    const some = keys.slice(at * atOnce, (at + 1) * atOnce);
    const values = await getFew(store, some);
    return some.map((key, index) => read(values[index], key));
  });
  return (await Promise.all(slices)).flat();
};
