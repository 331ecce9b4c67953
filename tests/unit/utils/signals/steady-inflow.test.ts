import { describe, expect, it } from 'vitest';
import type { Container, ContainerShape } from '../../../../utils/model/verdict.ts';
import { steadyInflow } from '../../../../utils/signals/steady-inflow.ts';
import { read } from '../../ticket-facts.ts';

const shaped = (shape: Partial<ContainerShape>, known: Partial<Container> = {}) => ({
  container: {
    ...{
      key: 'E-1',
      title: 'Infrastructure',
      open: 9,
      done: 40,
      first: '2024-01-01',
      neverEnding: false,
      slipped: false,
    },
    ...known,
    shape: { arrival: null, closing: false, balanced: false, zombie: false, minority: null, delivered: null, ...shape },
  },
});

describe('steady_inflow', () => {
  it('fires on: as much out as in, and half as much on arrivals that are even', () => {
    const [balanced] = read(steadyInflow, {}, shaped({ balanced: true }));
    const [even] = read(steadyInflow, {}, shaped({ arrival: 'even' }));
    expect(balanced).toMatchObject({ direction: 'operations', field: 'parent', quote: 'Infrastructure', strength: 1 });
    expect(even?.strength).toBe(0.5);
  });

  it('says nothing on: a plan, an epic of which too little is known, and no epic', () => {
    expect(read(steadyInflow, {}, shaped({ arrival: 'early' }))).toEqual([]);
    expect(read(steadyInflow, {}, shaped({}))).toEqual([]);
    expect(read(steadyInflow, {})).toEqual([]);
  });
});
