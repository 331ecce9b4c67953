import { describe, expect, it } from 'vitest';
import { again } from '../../../../utils/signals/again.ts';
import { read } from '../../ticket-facts.ts';

describe('again', () => {
  it("fires on: 'Printer jams again'", () => {
    const [first] = read(again, { title: 'Printer jams again' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Invoices as usual'", () => {
    const [first] = read(again, { title: 'Invoices as usual' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Campaign against litter', () => {
    expect(read(again, { title: 'Campaign against litter' })).toEqual([]);
  });
  it('says nothing on: Fastenings', () => {
    expect(read(again, { title: 'Fastenings' })).toEqual([]);
  });
});
