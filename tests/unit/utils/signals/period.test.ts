import { describe, expect, it } from 'vitest';
import { period } from '../../../../utils/signals/period.ts';
import { read } from '../../ticket-facts.ts';

describe('period', () => {
  it("fires on: 'Report 2026-03'", () => {
    const [first] = read(period, { title: 'Report 2026-03' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Newsletter for March'", () => {
    const [first] = read(period, { title: 'Newsletter for March' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Planning Q3 2026'", () => {
    const [first] = read(period, { title: 'Planning Q3 2026' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Week 12'", () => {
    const [first] = read(period, { title: 'Week 12' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Move-out on May 29', () => {
    expect(read(period, { title: 'Move-out on May 29' })).toEqual([]);
  });
  it('says nothing on: May we use the logo?', () => {
    expect(read(period, { title: 'May we use the logo?' })).toEqual([]);
  });
  it('says nothing on: Version 2.3', () => {
    expect(read(period, { title: 'Version 2.3' })).toEqual([]);
  });
});
