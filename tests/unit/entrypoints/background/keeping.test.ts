import { expect, it } from 'vitest';
import { keep, lastKept } from '../../../../entrypoints/background/keeping.ts';

it.each([
  [new DOMException('', 'QuotaExceededError'), 'quota'],
  [new Error('Resource::kQuotaBytes quota exceeded'), 'quota'],
  [new Error('IO error: No space left on device'), 'quota'],
  [new Error('the database is gone'), 'storage'],
])('tells of %s as %s', async (error, reason) => {
  expect((await keep(() => Promise.reject(error))).kept).toEqual({ kept: false, reason });
  expect(lastKept()).toEqual({ kept: false, reason });
  expect((await keep(async () => 1)).kept).toEqual({ kept: true, reason: null });
});
