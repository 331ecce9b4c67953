import { describe, expect, it } from 'vitest';
import { homeLeaning } from '../../../../utils/signals/home-leaning.ts';
import { read } from '../../ticket-facts.ts';

const project = { key: 'OPS', name: 'Operations', kind: null };

describe('home_leaning', () => {
  it('fires on: a home where most lean to one side, stronger the more there are', () => {
    const [few] = read(homeLeaning, { project }, { leaning: { tickets: 3, project: 0, operations: 3 } });
    const [many] = read(homeLeaning, { project }, { leaning: { tickets: 40, project: 0, operations: 40 } });
    expect(few?.direction).toBe('operations');
    expect(many?.quote).toBe('40 of 40: Operations');
    expect(many?.strength).toBeGreaterThan(few?.strength ?? 1);
    expect(many?.strength).toBeLessThan(1);
  });

  it('says nothing on: a home in balance, or of which nothing is known', () => {
    expect(read(homeLeaning, { project }, { leaning: { tickets: 8, project: 4, operations: 4 } })).toEqual([]);
    expect(read(homeLeaning, { project })).toEqual([]);
  });
});
