import { log } from '../../utils/log/log.ts';
import type { Kept } from '../../utils/model/kept.ts';

let last: Kept = { kept: true, reason: null };

/** How the last write ended, since the worker started. */
export const lastKept = (): Kept => last;

/** The database says so by the name of its error, the extension's storage in the message alone (Chrome: 'Resource::kQuotaBytes quota exceeded'). */
const isQuota = (error: unknown): boolean =>
  error instanceof Error && /quota|no.?space/i.test(`${error.name} ${error.message}`);

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
    const quota = isQuota(error);
    log.warn('a write was not kept', error instanceof Error ? error.name : '');
    last = { kept: false, reason: quota ? 'quota' : 'storage' };
    return { kept: last, value: null };
  }
};
