import { expect, it } from 'vitest';
import { defaultCaps } from '../../utils/classify/engine-model.ts';
import { calibrate, scaled } from './calibrate.ts';

const sums = (words: number) => ({ prior: 0, pools: new Map([['words' as const, words]]) });

it('shrinks what is too sure of itself and keeps what is right as often as it says', () => {
  const right = (share: number, said: number) =>
    Array.from({ length: 100 }, (_, at) => ({ sums: sums(said), label: at < share * 100 ? 'operations' : 'project' }));
  const honest = Math.log(0.75 / 0.25);
  expect(calibrate(right(0.75, honest * 2), defaultCaps)).toBeCloseTo(0.5, 1);
  expect(calibrate(right(0.75, honest), defaultCaps)).toBeCloseTo(1, 1);
});

it('keeps pools under their caps', () => {
  expect(scaled(sums(100), 1, defaultCaps)).toBe(defaultCaps.words);
  expect(scaled(sums(-100), 2, defaultCaps)).toBe(-defaultCaps.words);
});
