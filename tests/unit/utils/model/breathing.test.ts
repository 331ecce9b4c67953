import { expect, it } from 'vitest';
import { breathing } from '../../../../utils/model/breathing.ts';

it('lets a message in between be answered while long work goes on', async () => {
  let isAnswered = false;
  setTimeout(() => {
    isAnswered = true;
  });
  const breathe = breathing();
  let steps = 0;
  for (; !isAnswered && steps < 500; steps += 1) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    await breathe();
  }
  expect(isAnswered).toBe(true);
});

it('costs short work nothing', async () => {
  let isAnswered = false;
  setTimeout(() => {
    isAnswered = true;
  });
  await breathing()();
  expect(isAnswered).toBe(false);
});
