import { describe, expect, it } from 'vitest';
import { cadence } from '../../../../utils/signals/cadence.ts';
import { read } from '../../ticket-facts.ts';

describe('cadence', () => {
  it('fires on: every week', () => {
    const [first] = read(
      cadence,
      {},
      { series: { mask: 'report #', count: 4, first: '2026-01-01', last: '2026-04-01', cadenceDays: 7, next: null } },
    );
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: no rhythm', () => {
    expect(
      read(
        cadence,
        {},
        {
          series: {
            mask: 'report #',
            count: 4,
            first: '2026-01-01',
            last: '2026-04-01',
            cadenceDays: null,
            next: null,
          },
        },
      ),
    ).toEqual([]);
  });
});
