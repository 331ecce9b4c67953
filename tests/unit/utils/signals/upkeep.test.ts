import { describe, expect, it } from 'vitest';
import { upkeep } from '../../../../utils/signals/upkeep.ts';
import { read } from '../../ticket-facts.ts';

describe('upkeep', () => {
  it("fires on: 'Certificate renewal'", () => {
    const [first] = read(upkeep, { title: 'Certificate renewal' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Payroll for May'", () => {
    const [first] = read(upkeep, { title: 'Payroll for May' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Backup of the wiki'", () => {
    const [first] = read(upkeep, { title: 'Backup of the wiki' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Backpack for the tour', () => {
    expect(read(upkeep, { title: 'Backpack for the tour' })).toEqual([]);
  });
  it('says nothing on: Build the payment page', () => {
    expect(read(upkeep, { title: 'Build the payment page' })).toEqual([]);
  });
});
