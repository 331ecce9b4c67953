import { describe, expect, it } from 'vitest';
import { homePlan } from '../../../../utils/signals/home-plan.ts';
import { read } from '../../ticket-facts.ts';

describe('home_plan', () => {
  it('fires on: a migration', () => {
    const [first] = read(homePlan, { project: { key: null, name: 'Cloud migration', kind: null } });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: an area', () => {
    expect(read(homePlan, { project: { key: null, name: 'Payments', kind: null } })).toEqual([]);
  });
});
