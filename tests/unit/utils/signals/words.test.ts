import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../utils/signals/text.ts';
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
  const weights = new Map([
    ['^renew', 0.5],
    ['design', -0.4],
    ['renew design', 0.2],
  ]);
  const weigh = (word: string, next?: string): number =>
    weights.get(next === undefined ? word : `${word} ${next}`) ?? 0;

  it('reads each known term once, with its own weight and side, as it is written', () => {
    expect(readTerms(textOf('Renew  Designs, design'), true, 0.5, 'title', weigh)).toEqual([
      { direction: 'operations', field: 'title', quote: 'Renew', strength: 0.25 },
      { direction: 'operations', field: 'title', quote: 'Renew Designs', strength: 0.1 },
      { direction: 'project', field: 'title', quote: 'Designs', strength: 0.2 },
    ]);
  });

  it('reads the very terms that the model is fitted on', () => {
    const words = ['renew', 'of', 'the', 'design', 'b2b', 'roll-out'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), fc.boolean(), (all, head) => {
        const text = textOf(all.join(' '));
        const asked = new Set<string>();
        readTerms(text, head, 1, 'title', (word, next) => {
          asked.add(next === undefined ? word : `${word} ${next}`);
          return 0;
        });
        expect([...asked].toSorted()).toEqual([...(head ? termsIn : pairsIn)(text.words)].toSorted());
      }),
    );
  });
});
