import { describe, expect, it } from 'vitest';
import { rhythm } from '../../../../utils/signals/rhythm.ts';
import { read } from '../../ticket-facts.ts';

describe('rhythm', () => {
  it("fires on: 'Weekly report'", () => {
    const [first] = read(rhythm, { title: 'Weekly report' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Check the pumps every Monday'", () => {
    const [first] = read(rhythm, { title: 'Check the pumps every Monday' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Month-end closing'", () => {
    const [first] = read(rhythm, { title: 'Month-end closing' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Dailyish Mirror interview with the founder', () => {
    expect(read(rhythm, { title: 'Dailyish Mirror interview with the founder' })).toEqual([]);
  });
  it('says nothing on: Everyone gets a badge', () => {
    expect(read(rhythm, { title: 'Everyone gets a badge' })).toEqual([]);
  });
});
