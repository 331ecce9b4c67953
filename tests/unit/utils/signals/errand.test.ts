import { describe, expect, it } from 'vitest';
import { errand } from '../../../../utils/signals/errand.ts';
import { read } from '../../ticket-facts.ts';

describe('errand', () => {
  it.each([
    'Reference letter for Tom',
    'Toilet blocked 2nd floor',
    'Dunning letters',
    'NDA for a candidate',
    'Customer refund',
    'Reorder toner',
  ])("fires on: '%s'", (title) => {
    const [first] = read(errand, { title });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });

  it.each(['Letter press workshop', 'Block of flats in the north', 'Write the novel', 'Cover art for the album'])(
    'says nothing on: %s',
    (title) => expect(read(errand, { title })).toEqual([]),
  );
});
