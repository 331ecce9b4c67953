import { expect, it } from 'vitest';
import { createLane } from '../../../../utils/sites/lane.ts';
import { virtualTime } from './virtual-time.ts';

it('lets what can wait go last, and gives each its place', async () => {
  const time = virtualTime();
  const lane = createLane(2);
  const begun: string[] = [];
  const work = (name: string) => async (place: number) => {
    begun.push(`${name} at ${place}`);
    await time.wait(name === 'a' ? 10 : 20);
  };
  await time.until(
    Promise.all([
      lane.run(work('a')),
      lane.run(work('b')),
      lane.run(work('patient'), true),
      lane.run(work('c')),
      lane.run(work('d')),
    ]),
  );
  expect(begun).toEqual(['a at 0', 'b at 1', 'c at 0', 'd at 1', 'patient at 0']);
});

it('gives the place back when the work fails', async () => {
  const lane = createLane(1);
  await expect(lane.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await lane.run(async (place) => place)).toBe(0);
});
