import { describe, expect, it } from 'vitest';
import { duePostponed } from '../../../../utils/signals/due-postponed.ts';
import { entry, read } from '../../ticket-facts.ts';

describe('due_postponed', () => {
  it('fires on: three times', () => {
    const [first] = read(duePostponed, { dueMoves: 3 });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: twice', () => {
    expect(read(duePostponed, { dueMoves: 2 })).toEqual([]);
  });
  it('says nothing on: in a cycle', () => {
    expect(
      read(duePostponed, {
        history: [
          entry('due', '2026-01-01', '2026-01-08'),
          entry('due', '2026-01-08', '2026-01-15'),
          entry('due', '2026-01-15', '2026-01-22'),
        ],
      }),
    ).toEqual([]);
  });
});
