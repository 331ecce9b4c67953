import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Split } from '../../../../utils/model/figures.ts';
import { sharesOf } from '../../../../utils/portfolio/share.ts';

const split = (project: number, operations: number, unclear: number, unknown = 0): Split => ({
  measure: 'tickets',
  project,
  operations,
  unclear,
  tickets: project + operations + unclear + unknown,
  unknown,
});

it('sums to one over anything that is not empty', () => {
  const amount = fc.nat({ max: 100_000 });
  fc.assert(
    fc.property(amount, amount, amount, (project, operations, unclear) => {
      fc.pre(project + operations + unclear > 0);
      const shares = sharesOf(split(project, operations, unclear));
      expect(shares.project + shares.operations + shares.unclear).toBeCloseTo(1, 10);
    }),
  );
});

it('is nothing over nothing', () => {
  expect(sharesOf(split(0, 0, 0))).toEqual({ project: 0, operations: 0, unclear: 0, total: 0, sample: 0 });
});

it('rests on the tickets that the measure reaches', () => {
  expect(sharesOf(split(6, 3, 1, 5))).toEqual({ project: 0.6, operations: 0.3, unclear: 0.1, total: 10, sample: 10 });
});
