import { describe, expect, it } from 'vitest';
import { neverEnding } from '../../../../utils/signals/never-ending.ts';
import { read } from '../../ticket-facts.ts';

describe('never_ending', () => {
  it('fires on: fed for over a year', () => {
    const [first] = read(
      neverEnding,
      {},
      {
        container: {
          key: 'E-1',
          title: 'Infrastructure',
          open: 9,
          done: 40,
          first: '2024-01-01',
          neverEnding: true,
          slipped: false,
        },
      },
    );
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: an ordinary epic', () => {
    expect(
      read(
        neverEnding,
        {},
        {
          container: {
            key: 'E-1',
            title: 'Infrastructure',
            open: 9,
            done: 40,
            first: '2024-01-01',
            neverEnding: false,
            slipped: false,
          },
        },
      ),
    ).toEqual([]);
  });
});
