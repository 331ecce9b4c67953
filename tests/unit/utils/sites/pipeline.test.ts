import { expect, it } from 'vitest';
import { pipeline } from '../../../../utils/sites/pipeline.ts';
import { gathered, virtualTime } from './virtual-time.ts';

it('gives the results in order, with no more than so many under way', async () => {
  const time = virtualTime();
  let [under, most] = [0, 0];
  const results = pipeline([30, 10, 20, 5, 1], 2, async (ms) => {
    under += 1;
    most = Math.max(most, under);
    await time.wait(ms);
    under -= 1;
    return ms;
  });
  expect(await time.until(gathered(results))).toEqual([30, 10, 20, 5, 1]);
  expect(most).toBe(2);
});

it('begins nothing new once its reader has stopped', async () => {
  const begun: number[] = [];
  for await (const result of pipeline([1, 2, 3, 4], 2, async (item) => begun.push(item))) {
    expect(result).toBe(1);
    break;
  }
  expect(begun).toEqual([1, 2]);
});

it('gives nothing for nothing', async () => {
  expect(await gathered(pipeline([], 2, async (item) => item))).toEqual([]);
});
