import { expect, it } from 'vitest';
import { visibility } from '../../../../utils/reading/visibility.ts';

it('lets nobody wait for a page that is shown, everybody for one that is hidden, and nobody who has gone', async () => {
  const page = visibility();
  const { signal } = new AbortController();
  await page.untilShown(signal);
  page.say(false);
  const log: string[] = [];
  const leaving = new AbortController();
  const first = page.untilShown(signal).then(() => log.push('shown'));
  const second = page.untilShown(leaving.signal).then(() => log.push('left'));
  leaving.abort();
  await second;
  expect(log).toEqual(['left']);
  page.say(true);
  await first;
  expect(log).toEqual(['left', 'shown']);
});
