import { describe, expect, it } from 'vitest';
import { milestone } from '../../../../utils/signals/milestone.ts';
import { read } from '../../ticket-facts.ts';

describe('milestone', () => {
  it('fires on: a milestone', () => {
    const [first] = read(milestone, { milestone: 'Beta' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: none', () => {
    expect(read(milestone, {})).toEqual([]);
  });
});
