import { log } from '../../utils/log/log.ts';
import type { Kept } from '../../utils/model/kept.ts';

let last: Kept = { kept: true, reason: null };

/** How the last write ended, since the worker started. */
export const lastKept = (): Kept => last;

/**
 * Runs a write and says whether it was kept. A full disk and a failing database are expected: they become a value with
 * the reason; the caller goes on with what it has in memory.
 */
export const keep = async <T>(write: () => Promise<T>): Promise<{ kept: Kept; value: T | null }> => {
  try {
    const value = await write();
    last = { kept: true, reason: null };
    return { kept: last, value };
  } catch (error) {
    const quota = error instanceof DOMException && error.name === 'QuotaExceededError';
    log.warn('a write was not kept', error instanceof Error ? error.name : '');
    last = { kept: false, reason: quota ? 'quota' : 'storage' };
    return { kept: last, value: null };
  }
};
