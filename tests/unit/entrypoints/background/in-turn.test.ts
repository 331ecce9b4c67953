import { expect, it } from 'vitest';
import { inTurn } from '../../../../entrypoints/background/in-turn.ts';

it('does work once at a time, and once more for all who ask meanwhile', async () => {
  let under = 0;
  let done = 0;
  const work = inTurn(async () => {
    under += 1;
    expect(under).toBe(1);
    await Promise.resolve();
    under -= 1;
    done += 1;
    if (done === 1) throw new Error('the first one fails');
    return done;
  });
  const first = work();
  await Promise.resolve();
  const others = [work(), work()];
  await expect(first).rejects.toThrow('the first');
  expect(await Promise.all(others)).toEqual([2, 2]);
  expect(await work()).toBe(3);
});
