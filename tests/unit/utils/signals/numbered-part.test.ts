import { describe, expect, it } from 'vitest';
import { numberedPart } from '../../../../utils/signals/numbered-part.ts';
import { read } from '../../ticket-facts.ts';

describe('numbered_part', () => {
  it("fires on: 'Part 3 of 7: foundations'", () => {
    const [first] = read(numberedPart, { title: 'Part 3 of 7: foundations' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Phase 2'", () => {
    const [first] = read(numberedPart, { title: 'Phase 2' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Party 3', () => {
    expect(read(numberedPart, { title: 'Party 3' })).toEqual([]);
  });
  it('says nothing on: Apartment 4', () => {
    expect(read(numberedPart, { title: 'Apartment 4' })).toEqual([]);
  });
});
