import { expect, it } from 'vitest';
import { breathe } from '../../../../utils/model/breathing.ts';

it('lets a message in between be answered while long work goes on', async () => {
  let isAnswered = false;
  setTimeout(() => {
    isAnswered = true;
  });
  let steps = 0;
  for (; !isAnswered && steps < 500; steps += 1) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    await breathe();
  }
  expect(isAnswered).toBe(true);
});

it('costs short work nothing', async () => {
  await breathe();
  let isAnswered = false;
  setTimeout(() => {
    isAnswered = true;
  });
  await breathe();
  expect(isAnswered).toBe(false);
});

it('gives works that follow each other no time of their own each', async () => {
  await breathe();
  let isAnswered = false;
  setTimeout(() => {
    isAnswered = true;
  });
  const work = async (): Promise<void> => {
    const until = performance.now() + 10;
    while (performance.now() < until) await breathe();
  };
  for (let at = 0; at < 50 && !isAnswered; at += 1) await work();
  expect(isAnswered).toBe(true);
});
