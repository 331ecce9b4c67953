import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Category } from '../../../../utils/model/verdict.ts';
import { type Counted, splitOf } from '../../../../utils/portfolio/split.ts';
import { verdictOf } from '../../judged.ts';

const counted = fc.record({
  points: fc.option(fc.integer({ min: 0, max: 40 })),
  verdict: fc.constantFrom(...Category.options).map(verdictOf),
});
const row = (category: Category, points: number | null): Counted => ({ points, verdict: verdictOf(category) });

describe('by tickets', () => {
  it('counts each work item once, and nothing that is no work', () => {
    const rows = [
      row('project', 5),
      row('operations', null),
      row('operations', 1),
      row('unclear', 0),
      row('not-work', 3),
    ];
    expect(splitOf(rows, 'tickets')).toEqual({
      measure: 'tickets',
      project: 1,
      operations: 2,
      unclear: 1,
      tickets: 4,
      unknown: 0,
    });
  });

  it('has parts that add up to the tickets', () => {
    fc.assert(
      fc.property(fc.array(counted), (rows) => {
        const split = splitOf(rows, 'tickets');
        return split.project + split.operations + split.unclear === split.tickets;
      }),
    );
  });
});

describe('by points', () => {
  it('adds the points up and counts the tickets without', () => {
    const rows = [
      row('project', 5),
      row('project', 3),
      row('operations', null),
      row('unclear', 0),
      row('operations', -2),
    ];
    expect(splitOf(rows, 'points')).toEqual({
      measure: 'points',
      project: 8,
      operations: 0,
      unclear: 0,
      tickets: 5,
      unknown: 2,
    });
  });
});

it('does not depend on the order of the tickets', () => {
  fc.assert(
    fc.property(fc.array(counted), fc.constantFrom('tickets' as const, 'points' as const), (rows, measure) => {
      expect(splitOf(rows.toReversed(), measure)).toEqual(splitOf(rows, measure));
    }),
  );
});

it('of two halves adds up to the whole', () => {
  fc.assert(
    fc.property(fc.array(counted), fc.array(counted), (some, others) => {
      const [a, b, whole] = [some, others, [...some, ...others]].map((rows) => splitOf(rows, 'tickets'));
      return (a?.operations ?? 0) + (b?.operations ?? 0) === whole?.operations;
    }),
  );
});
