import { describe, expect, it } from 'vitest';
import { dueCycle } from '../../../../utils/signals/due-cycle.ts';
import { entry, read } from '../../ticket-facts.ts';

describe('due_cycle', () => {
  it('fires on: a week on, three times', () => {
    const [first] = read(dueCycle, {
      history: [
        entry('due', '2026-01-01', '2026-01-08'),
        entry('due', '2026-01-08', '2026-01-15'),
        entry('due', '2026-01-15', '2026-01-22'),
      ],
    });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: irregular', () => {
    expect(
      read(dueCycle, { history: [entry('due', '2026-01-01', '2026-01-04'), entry('due', '2026-01-04', '2026-03-15')] }),
    ).toEqual([]);
  });
  it('says nothing on: once', () => {
    expect(read(dueCycle, { history: [entry('due', '2026-01-01', '2026-01-08')] })).toEqual([]);
  });
});
