import { expect, it } from 'vitest';
import { atOnce, byTurns, type Steps } from '../../../../utils/model/steps.ts';

function* counted(upTo: number): Steps<number> {
  let sum = 0;
  for (let at = 1; at <= upTo; at += 1) {
    sum += at;
    yield;
  }
  return sum;
}

it('gives the same in one go and by turns, with a turn for others between any two steps', async () => {
  let turns = 0;
  const breathe = async (): Promise<void> => {
    turns += 1;
  };
  expect(await byTurns(counted(10), breathe)).toBe(atOnce(counted(10)));
  expect(turns).toBe(10);
});
