import { describe, expect, it } from 'vitest';
import type { Container, ContainerShape } from '../../../../utils/model/verdict.ts';
import { plannedAhead } from '../../../../utils/signals/planned-ahead.ts';
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

describe('planned_ahead', () => {
  it('fires on: work that came early', () => {
    expect(read(plannedAhead, {}, shaped({ arrival: 'early' }))).toMatchObject([
      { direction: 'project', field: 'parent' },
    ]);
  });

  it('says nothing on: a stream, and a plan that has become one', () => {
    expect(read(plannedAhead, {}, shaped({ arrival: 'even' }))).toEqual([]);
    expect(read(plannedAhead, {}, shaped({ arrival: 'early' }, { slipped: true }))).toEqual([]);
    expect(read(plannedAhead, {})).toEqual([]);
  });
});
