import { expect, it } from 'vitest';
import {
  accuracy,
  accuracyAtCoverage,
  calibrationError,
  committed,
  decided,
  macroF1,
  type Outcome,
  unclearRecall,
} from './metrics.ts';

const outcome = (label: Outcome['label'], logOdds: number, category: Outcome['category']): Outcome => ({
  label,
  logOdds,
  category,
  source: 's',
});
const outcomes = [
  outcome('operations', 3, 'operations'),
  outcome('operations', -0.1, 'unclear'),
  outcome('project', -2, 'project'),
  outcome('project', 0.2, 'unclear'),
  outcome('unclear', 0.1, 'unclear'),
  outcome('unclear', 4, 'operations'),
];

it('counts as the definitions say', () => {
  const both = decided(outcomes);
  expect(both).toHaveLength(4);
  expect(accuracy(both)).toBe(0.5);
  expect(macroF1(both)).toBe(0.5);
  expect(accuracyAtCoverage(both, 0.5)).toBe(1);
  expect(committed(both)).toEqual({ coverage: 0.5, accuracy: 1 });
  expect(unclearRecall(outcomes)).toBe(0.5);
});

it('measures how far probabilities are from what happened', () => {
  const half = Array.from({ length: 100 }, (_, at) => outcome(at % 2 === 0 ? 'operations' : 'project', 0, 'unclear'));
  expect(calibrationError(half)).toBeCloseTo(0, 9);
  const sure = half.map((each) => ({ ...each, logOdds: 20 }));
  expect(calibrationError(sure)).toBeCloseTo(0.5, 6);
});
