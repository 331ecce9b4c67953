import { describe, expect, it } from 'vitest';
import { recurrence } from '../../../../utils/signals/recurrence.ts';
import { read } from '../../ticket-facts.ts';

describe('recurrence', () => {
  it('fires on: a rule', () => {
    const [first] = read(recurrence, { recurrence: 'weekly' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: none', () => {
    expect(read(recurrence, {})).toEqual([]);
  });
});
