import { describe, expect, it } from 'vitest';
import { severity } from '../../../../utils/signals/severity.ts';
import { read } from '../../ticket-facts.ts';

describe('severity', () => {
  it('fires on: Urgent', () => {
    const [first] = read(severity, { priority: 'Urgent' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Medium', () => {
    expect(read(severity, { priority: 'Medium' })).toEqual([]);
  });
});
