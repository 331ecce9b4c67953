import { describe, expect, it } from 'vitest';
import { closure } from '../../../../utils/signals/closure.ts';
import { read } from '../../ticket-facts.ts';

describe('closure', () => {
  it("fires on: 'Lessons learned of the move'", () => {
    const [first] = read(closure, { title: 'Lessons learned of the move' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Project close-out'", () => {
    const [first] = read(closure, { title: 'Project close-out' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Lessons for grade 4', () => {
    expect(read(closure, { title: 'Lessons for grade 4' })).toEqual([]);
  });
  it('says nothing on: Close the window', () => {
    expect(read(closure, { title: 'Close the window' })).toEqual([]);
  });
});
