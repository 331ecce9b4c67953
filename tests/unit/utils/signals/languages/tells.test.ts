import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../utils/signals/languages/fold.ts';
import { languageOf, tongueOf } from '../../../../../utils/signals/languages/tells.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The printer in our office does not print'],
    ['de', 'Der Drucker im Büro ist kaputt und druckt nicht'],
    ['fr', "L'imprimante du bureau ne marche pas depuis lundi"],
    ['es', 'La impresora de la oficina no se enciende desde el lunes'],
    ['pt', 'A impressora do escritório não está a funcionar'],
    ['it', "La stampante dell'ufficio non stampa da lunedì"],
    ['nl', 'De printer van het kantoor werkt niet meer'],
    ['pl', 'Drukarka w biurze nie działa od poniedziałku'],
  ])('is %s: %s', (code, text) => {
    expect(languageOf(wordsOf(text))).toBe(code);
  });

  it('is not known of a title without small words', () => {
    expect(languageOf(wordsOf('Server reboot'))).toBeNull();
    expect(languageOf([])).toBeNull();
  });
});

describe('the language of words', () => {
  it('is told by the first of them', () => {
    expect(
      tongueOf(
        [
          ['the', 'printer'],
          ['in', 'our', 'office'],
        ],
        30,
      ),
    ).toBe('en');
    expect(tongueOf([['der', 'drucker', 'ist', 'kaputt']], 30)).toBe('de');
    expect(tongueOf([['printer'], ['der', 'drucker', 'ist']], 1)).toBeNull();
  });
});
