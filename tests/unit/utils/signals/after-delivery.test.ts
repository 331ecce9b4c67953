import { describe, expect, it } from 'vitest';
import { afterDelivery } from '../../../../utils/signals/after-delivery.ts';
import { read } from '../../ticket-facts.ts';

describe('after_delivery', () => {
  it('fires on: delivered and still fed', () => {
    const [first] = read(
      afterDelivery,
      {},
      {
        container: {
          key: 'E-1',
          title: 'Infrastructure',
          open: 9,
          done: 40,
          first: '2024-01-01',
          neverEnding: false,
          slipped: true,
        },
      },
    );
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: an ordinary epic', () => {
    expect(
      read(
        afterDelivery,
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
