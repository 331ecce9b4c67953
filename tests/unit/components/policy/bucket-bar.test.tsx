// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { BucketBar } from '../../../../components/policy/bucket-bar.tsx';
import { readEnglish } from '../../english.ts';
import { many, splitsOf } from '../../judged.ts';
import { backgroundWith, draw, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const { background } = backgroundWith(viewOf([]));
const split = splitsOf([...many('project', 80), ...many('operations', 10), ...many('unclear', 10)]).tickets;

it('says each bucket with what is aimed at and the sample', async () => {
  const place = await draw(<BucketBar buckets={{ split, enablers: 20 }} />, background);
  expect(place.querySelector('figcaption')?.textContent).toBe('SAFe 60/25/15 of 100 tickets');
  expect([...place.querySelectorAll('li')].map(({ textContent }) => textContent?.trim())).toEqual([
    'Features 60% aim 60%',
    'Enablers 20% aim 25%',
    'Maintenance 10% aim 15%',
  ]);
});

it('stands nowhere where no third bucket is asked for, or nothing is to be divided', async () => {
  expect((await draw(<BucketBar buckets={null} />, background)).textContent).toBe('');
  const nothing = { split: splitsOf([]).tickets, enablers: 0 };
  expect((await draw(<BucketBar buckets={nothing} />, background)).textContent).toBe('');
});
