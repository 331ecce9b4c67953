import { describe, expect, it } from 'vitest';
import { fold, phrasesOf, wordsOf } from '../../../../../utils/signals/languages/fold.ts';

describe('folding', () => {
  it('lets words meet however they are typed', () => {
    expect(fold('Übergabe')).toBe('ubergabe');
    expect(fold('ŁÓDŹ')).toBe('lodz');
    expect(fold('Straße')).toBe('strasse');
    expect(fold('réunion')).toBe(fold('RÉUNION'));
  });

  it('cuts words with their places', () => {
    expect(wordsOf("l'accès Wi-Fi 3")).toEqual([
      { text: 'l', from: 0, to: 1 },
      { text: 'acces', from: 2, to: 7 },
      { text: 'wi', from: 8, to: 10 },
      { text: 'fi', from: 11, to: 13 },
      { text: '3', from: 14, to: 15 },
    ]);
  });

  it('reads a list over several lines', () => {
    expect(phrasesOf('daily,  every\n   week , ,on call')).toEqual(['daily', 'every week', 'on call']);
  });
});
