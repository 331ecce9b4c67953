import { describe, expect, it } from 'vitest';
import { partOfPlan } from '../../../../utils/signals/part-of-plan.ts';
import { read } from '../../ticket-facts.ts';

describe('part_of_plan', () => {
  it('fires on: an epic above', () => {
    const [first] = read(partOfPlan, { parent: { key: 'E-1', title: 'Move', type: 'Epic', level: 1 } });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a task above', () => {
    expect(read(partOfPlan, { parent: { key: 'T-1', title: 'Move', type: 'Task', level: 0 } })).toEqual([]);
  });
});
