import { describe, expect, it } from 'vitest';
import { pairsIn, readTerms, termsIn } from '../../../../utils/signals/words.ts';

describe('termsIn', () => {
  it('gives words, pairs of neighbours and the head', () => {
    expect([...termsIn(['renew', 'certificate'])].toSorted()).toEqual([
      '^renew',
      'certificate',
      'renew',
      'renew certificate',
    ]);
  });

  it('leaves out filler that stands alone or beside filler', () => {
    expect([...termsIn(['renew', 'of', 'the', 'lease'])].toSorted()).toEqual([
      '^renew',
      'lease',
      'renew',
      'renew of',
      'the lease',
    ]);
  });
});

describe('pairsIn', () => {
  it('gives no head: a label has none', () => {
    expect([...pairsIn(['renew'])]).toEqual(['renew']);
  });
});

describe('readTerms', () => {
  it('reads each known term with its own weight and side, without the mark of the head', () => {
    const weights = new Map([
      ['^renew', 0.5],
      ['design', -0.4],
    ]);
    expect(readTerms(new Set(['^renew', 'design', 'other']), 0.5, 'title', (term) => weights.get(term) ?? 0)).toEqual([
      { direction: 'operations', field: 'title', quote: 'renew', strength: 0.25 },
      { direction: 'project', field: 'title', quote: 'design', strength: 0.2 },
    ]);
  });
});
