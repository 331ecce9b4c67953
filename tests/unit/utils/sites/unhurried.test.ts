import { expect, it } from 'vitest';
import { unhurried } from '../../../../utils/sites/unhurried.ts';

it('gives every result in order, and lets others in between before a frame is over', async () => {
  let time = 0;
  const pauses: number[] = [];
  const ports = {
    now: () => time,
    wait: async () => {
      pauses.push(time);
    },
  };
  const work = (item: number): number => {
    time += 3;
    return item * 2;
  };
  const { signal } = new AbortController();
  expect(await unhurried([1, 2, 3, 4, 5, 6, 7], work, ports, signal)).toEqual([2, 4, 6, 8, 10, 12, 14]);
  expect(pauses).toEqual([9, 18]);
});

it('ends where nobody wants it any more', async () => {
  const ending = new AbortController();
  const work = (item: number): number => {
    if (item === 2) ending.abort();
    return item;
  };
  const ports = { now: () => 0, wait: async () => undefined };
  expect(await unhurried([1, 2, 3], work, ports, ending.signal)).toEqual([1, 2]);
});
