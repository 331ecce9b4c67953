import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../../browser/ask.ts';
import { until } from '../../browser/until.ts';
import type { World } from './world.ts';

/** A worker that has died meanwhile does not answer at all. */
const longestSilence = 2_000;
/** After so many silences it is ended: the driver of the browser may have missed that it began, as it does on a busy machine. */
const mostSilences = 3;

/** Runs code in the background's worker, which is woken for it. */
export const inWorker = ({ lens, screen }: World, code: string): Promise<true> => {
  let silences = 0;
  return until('the worker', async () => {
    silences += 1;
    if (silences > mostSilences) await lens.killWorker();
    try {
      await ask(screen, 'progress', null).catch(() => null);
      const done = lens.worker().then((worker) => worker.evaluate(code).then(() => true as const));
      return await Promise.race([done.catch(() => null), pause(longestSilence, null)]);
    } catch {
      return null;
    }
  });
};

/** The clock of the worker, ahead by so many days until the worker dies. */
export const aheadBy = (days: number): string => `(() => {
  globalThis.realDate ??= Date;
  const { realDate } = globalThis;
  const ahead = ${days * 86_400_000};
  globalThis.Date = class extends realDate {
    constructor(...parts) {
      if (parts.length === 0) super(realDate.now() + ahead);
      else super(...parts);
    }
    static now() { return realDate.now() + ahead; }
  };
})()`;

/** The worker's database fails: at once, or in the middle of what is under way. */
export const brokenDatabase = (amidst: boolean): string => `(() => {
  globalThis.realTransaction ??= IDBDatabase.prototype.transaction;
  const { realTransaction } = globalThis;
  IDBDatabase.prototype.transaction = function (...parts) {
    if (!${amidst}) throw new DOMException('the disk has failed', 'UnknownError');
    const begun = realTransaction.apply(this, parts);
    setTimeout(() => { try { begun.abort(); } catch {} }, 0);
    return begun;
  };
})()`;

export const mendedDatabase = `(() => {
  if (globalThis.realTransaction) IDBDatabase.prototype.transaction = globalThis.realTransaction;
})()`;

/** The browser closes the database under the next transaction, as when a disk is taken out; it can be opened again at once. */
export const closedDatabase = `(() => {
  const { prototype } = IDBDatabase;
  const own = prototype.transaction;
  prototype.transaction = function (...parts) {
    prototype.transaction = own;
    const begun = own.apply(this, parts);
    setTimeout(() => {
      try { begun.abort(); } catch {}
      this.close();
      this.dispatchEvent(new Event('close'));
    }, 0);
    return begun;
  };
})()`;

/** The worker's answers wait for its settings, until `givenSettings` or until it dies. `globalThis.asked` counts those who wait. */
export const heldSettings = `(() => {
  const { local } = chrome.storage;
  const own = local.get.bind(local);
  const given = new Promise((resolve) => { globalThis.giveSettings = resolve; });
  globalThis.asked = 0;
  local.get = (...parts) => {
    if (JSON.stringify(parts[0]).includes('learnt')) globalThis.asked += 1;
    const then = parts.findIndex((part) => typeof part === 'function');
    const heard = then < 0 ? null : parts[then];
    const found = given.then(() => own(...parts.filter((_, at) => at !== then)));
    return heard === null ? found : void found.then(heard);
  };
  globalThis.giveBack = () => { local.get = own; globalThis.giveSettings(); };
})()`;

export const givenSettings = 'globalThis.giveBack?.()';

/** The extension's own storage is full to the last byte, for as long as this key is there. */
export const filler = 'filler';

/** Fills it, on one of its screens. What the extension stores meanwhile is reckoned with by measuring again. */
export const filledSettings = `(async () => {
  const { local } = chrome.storage;
  await local.remove('${filler}');
  for (let tries = 1; ; tries += 1) {
    const room = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - '${filler}'.length - 2;
    try {
      return await local.set({ ${filler}: 'x'.repeat(room) });
    } catch (error) {
      if (tries === 9) throw error;
    }
  }
})()`;

/**
 * A write of so many bytes, none of which is kept; gives what it ended with, 'kept' or the browser's word. In parts, for what is
 * larger the browser puts into a file that it does not count.
 */
export const triedToStore = (bytes: number): string => `new Promise((resolve) => {
  const part = 60_000;
  const opening = indexedDB.open('room');
  opening.onupgradeneeded = () => opening.result.createObjectStore('some', { autoIncrement: true });
  opening.onerror = () => resolve(opening.error.name);
  opening.onsuccess = () => {
    const writing = opening.result.transaction('some', 'readwrite');
    for (let left = ${bytes}; left > 0; left -= part) writing.objectStore('some').put(new Uint8Array(part));
    const ended = (how) => {
      opening.result.close();
      indexedDB.deleteDatabase('room');
      resolve(how);
    };
    writing.oncomplete = () => ended('kept');
    writing.onabort = () => ended(writing.error?.name ?? 'aborted');
  };
})`;
