import { describe, expect, it } from 'vitest';
import { labelOperations } from '../../../../utils/signals/label-operations.ts';
import { read } from '../../ticket-facts.ts';

describe('label_operations', () => {
  it('fires on: bau', () => {
    const [first] = read(labelOperations, { labels: ['BAU'] });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: on-call', () => {
    const [first] = read(labelOperations, { labels: ['x', 'on-call'] });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: another label', () => {
    expect(read(labelOperations, { labels: ['blue', 'baulk'] })).toEqual([]);
  });
});
