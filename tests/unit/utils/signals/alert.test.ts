import { describe, expect, it } from 'vitest';
import { alert } from '../../../../utils/signals/alert.ts';
import { read } from '../../ticket-facts.ts';

describe('alert', () => {
  it("fires on: '[FIRING] disk full'", () => {
    const [first] = read(alert, { title: '[FIRING] disk full' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Sev 2: checkout unavailable'", () => {
    const [first] = read(alert, { title: 'Sev 2: checkout unavailable' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'INC00123 mail'", () => {
    const [first] = read(alert, { title: 'INC00123 mail' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Coordinate the press office about nothing', () => {
    expect(read(alert, { title: 'Coordinate the press office about nothing' })).toEqual([]);
  });
  it('says nothing on: Severance terms', () => {
    expect(read(alert, { title: 'Severance terms' })).toEqual([]);
  });
});
