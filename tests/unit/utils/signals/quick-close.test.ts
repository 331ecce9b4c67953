import { describe, expect, it } from 'vitest';
import { quickClose } from '../../../../utils/signals/quick-close.ts';
import { read } from '../../ticket-facts.ts';

describe('quick_close', () => {
  it('fires on: within a day', () => {
    const [first] = read(quickClose, { created: '2026-01-01T08:00:00.000Z', resolved: '2026-01-01T12:00:00.000Z' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: after a week', () => {
    expect(read(quickClose, { created: '2026-01-01', resolved: '2026-01-08' })).toEqual([]);
  });
  it('says nothing on: part of a plan', () => {
    expect(
      read(quickClose, {
        created: '2026-01-01',
        resolved: '2026-01-02',
        parent: { key: 'E-1', title: null, type: null, level: 1 },
      }),
    ).toEqual([]);
  });
});
