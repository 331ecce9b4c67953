import { describe, expect, it } from 'vitest';
import { listPlan } from '../../../../utils/signals/list-plan.ts';
import { read } from '../../ticket-facts.ts';

describe('list_plan', () => {
  it('fires on: Roadmap', () => {
    const [first] = read(listPlan, { list: 'Roadmap' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Doing', () => {
    expect(read(listPlan, { list: 'Doing' })).toEqual([]);
  });
});
