import { describe, expect, it } from 'vitest';
import { wide } from '../../../../utils/signals/wide.ts';
import { read } from '../../ticket-facts.ts';

describe('wide', () => {
  it('fires on: three components', () => {
    const [first] = read(wide, { components: ['a', 'b', 'c'] });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: two', () => {
    expect(read(wide, { components: ['a', 'b'] })).toEqual([]);
  });
});
