import { describe, expect, it } from 'vitest';
import { standing } from '../../../../utils/signals/standing.ts';
import { read } from '../../ticket-facts.ts';

describe('standing', () => {
  it("fires on: 'Ongoing support'", () => {
    const [first] = read(standing, { title: 'Ongoing support' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Misc housekeeping'", () => {
    const [first] = read(standing, { title: 'Misc housekeeping' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Miscarried letter', () => {
    expect(read(standing, { title: 'Miscarried letter' })).toEqual([]);
  });
  it('says nothing on: Fix the pump', () => {
    expect(read(standing, { title: 'Fix the pump' })).toEqual([]);
  });
});
