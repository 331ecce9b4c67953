import { describe, expect, it } from 'vitest';
import { charter } from '../../../../utils/signals/charter.ts';
import { read } from '../../ticket-facts.ts';

describe('charter', () => {
  it('fires on: three headings', () => {
    const [first] = read(charter, { description: 'Goal: fewer calls\nScope: desk\nMilestones: May' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: two headings', () => {
    const [first] = read(charter, { description: 'Objective: less waste\nRisks: weather' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: one heading', () => {
    expect(read(charter, { description: 'Goal: fewer calls' })).toEqual([]);
  });
  it('says nothing on: the words within a sentence', () => {
    expect(read(charter, { description: 'the goal and the scope are not clear' })).toEqual([]);
  });
});
