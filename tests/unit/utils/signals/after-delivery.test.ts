import { describe, expect, it } from 'vitest';
import { afterDelivery } from '../../../../utils/signals/after-delivery.ts';
import { epic, read } from '../../ticket-facts.ts';

describe('after_delivery', () => {
  it('fires on: delivered and still fed', () => {
    expect(read(afterDelivery, {}, epic({ slipped: true }))).toMatchObject([
      { direction: 'operations', quote: expect.stringMatching(/./) },
    ]);
  });

  it('says nothing on: an ordinary epic', () => {
    expect(read(afterDelivery, {}, epic())).toEqual([]);
  });
});
