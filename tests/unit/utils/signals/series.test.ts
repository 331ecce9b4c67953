import { describe, expect, it } from 'vitest';
import { series } from '../../../../utils/signals/series.ts';
import { read } from '../../ticket-facts.ts';

describe('series', () => {
  it('fires on: four of a kind', () => {
    const [first] = read(
      series,
      {},
      {
        series: { mask: 'report #', count: 4, first: '2026-01-01', last: '2026-04-01', cadenceDays: null, next: null },
      },
    );
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: two of a kind', () => {
    expect(
      read(
        series,
        {},
        {
          series: {
            mask: 'report #',
            count: 2,
            first: '2026-01-01',
            last: '2026-04-01',
            cadenceDays: null,
            next: null,
          },
        },
      ),
    ).toEqual([]);
  });
  it('says nothing on: no series', () => {
    expect(read(series, {})).toEqual([]);
  });
});
