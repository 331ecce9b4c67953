import { describe, expect, it } from 'vitest';
import { largeEstimate } from '../../../../utils/signals/large-estimate.ts';
import { read } from '../../ticket-facts.ts';

describe('large_estimate', () => {
  it('fires on: twenty points', () => {
    const [first] = read(largeEstimate, { points: 20 });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: two weeks', () => {
    const [first] = read(largeEstimate, { estimateSeconds: 288000 });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: three points', () => {
    expect(read(largeEstimate, { points: 3 })).toEqual([]);
  });
  it('says nothing on: an hour', () => {
    expect(read(largeEstimate, { estimateSeconds: 3600 })).toEqual([]);
  });
  it('says nothing on: none', () => {
    expect(read(largeEstimate, {})).toEqual([]);
  });
});
