import { expect, it } from 'vitest';
import { fitLogistic, scoreOf } from './logistic-regression.ts';

const rows = Array.from({ length: 200 }, (_, at) => ({ index: [0, 1 + (at % 2)], value: [1, 1] }));
const targets = rows.map((_, at) => (at % 2 === 0 ? at % 10 !== 0 : at % 9 === 0));
const problem = {
  rows,
  targets,
  importance: rows.map(() => 1),
  size: 4,
  pull: new Float64Array([0.01, 0.5, 0.5, 0.5]),
  centre: new Float64Array([0, 0, 0, 0.7]),
};

it('finds the side of each feature, and leaves an unseen one at its centre', () => {
  const weights = fitLogistic(problem);
  expect(weights[1]).toBeGreaterThan(0.5);
  expect(weights[2]).toBeLessThan(-0.5);
  expect(weights[3]).toBeCloseTo(0.7, 9);
  expect(scoreOf({ index: [0, 1], value: [1, 1] }, weights)).toBeGreaterThan(0);
});

it('stands where the slope is flat, and gives the same weights again', () => {
  const weights = fitLogistic(problem, 200);
  expect(fitLogistic(problem, 200)).toEqual(weights);
  const slope = weights.map((weight, j) => (problem.pull[j] ?? 0) * (weight - (problem.centre[j] ?? 0)));
  for (const [at, row] of rows.entries()) {
    const error = 1 / (1 + Math.exp(-scoreOf(row, weights))) - (targets[at] === true ? 1 : 0);
    for (const j of row.index) slope[j] = (slope[j] ?? 0) + error;
  }
  for (const each of slope) expect(Math.abs(each)).toBeLessThan(0.05);
});
