import { describe, expect, it } from 'vitest';
import { points } from '../../../../utils/signals/points.ts';
import { read } from '../../ticket-facts.ts';

describe('points', () => {
  it('fires on: five points', () => {
    const [first] = read(points, { points: 5 });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: none', () => {
    expect(read(points, {})).toEqual([]);
  });
  it('says nothing on: zero', () => {
    expect(read(points, { points: 0 })).toEqual([]);
  });
});
