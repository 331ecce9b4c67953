import { describe, expect, it } from 'vitest';
import { plannedSpan } from '../../../../utils/signals/planned-span.ts';
import { read } from '../../ticket-facts.ts';

describe('planned_span', () => {
  it('fires on: three weeks', () => {
    const [first] = read(plannedSpan, { start: '2026-01-01', due: '2026-01-22' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: five days', () => {
    expect(read(plannedSpan, { start: '2026-01-01', due: '2026-01-06' })).toEqual([]);
  });
  it('says nothing on: no start', () => {
    expect(read(plannedSpan, { due: '2026-01-22' })).toEqual([]);
  });
});
