import { describe, expect, it } from 'vitest';
import { longLife } from '../../../../utils/signals/long-life.ts';
import { days, read } from '../../ticket-facts.ts';

describe('long_life', () => {
  it('fires on: a year where weeks are usual', () => {
    const [first] = read(
      longLife,
      { created: '2025-01-01', updated: '2026-01-01', history: days(6) },
      { norm: { count: 30, medianDays: 10, madLog: 0.5 } },
    );
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: as usual', () => {
    expect(
      read(
        longLife,
        { created: '2026-01-01', updated: '2026-01-11', history: days(6) },
        { norm: { count: 30, medianDays: 10, madLog: 0.5 } },
      ),
    ).toEqual([]);
  });
  it('says nothing on: forgotten, touched once', () => {
    expect(
      read(
        longLife,
        { created: '2025-01-01', updated: '2026-01-01', history: days(1) },
        { norm: { count: 30, medianDays: 10, madLog: 0.5 } },
      ),
    ).toEqual([]);
  });
  it('says nothing on: too few closed to tell', () => {
    expect(
      read(
        longLife,
        { created: '2025-01-01', updated: '2026-01-01', history: days(6) },
        { norm: { count: 5, medianDays: 10, madLog: 0.5 } },
      ),
    ).toEqual([]);
  });
});
