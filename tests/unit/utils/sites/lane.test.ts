import { expect, it } from 'vitest';
import { createLane } from '../../../../utils/sites/lane.ts';
import { virtualTime } from './virtual-time.ts';

it('lets so many run at once, and what can wait go last', async () => {
  const time = virtualTime();
  const lane = createLane(2);
  const begun: string[] = [];
  const work = (name: string) => async () => {
    begun.push(`${name} at ${time.now()}`);
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
  expect(begun).toEqual(['a at 0', 'b at 0', 'c at 10', 'd at 20', 'patient at 30']);
});

it('gives the place back when the work fails', async () => {
  const lane = createLane(1);
  await expect(lane.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await lane.run(async () => 'done')).toBe('done');
});
