import { describe, expect, it } from 'vitest';
import { fold, phrasesOf } from '../../../../../utils/signals/languages/fold.ts';
import { structureKinds } from '../../../../../utils/signals/languages/language.ts';
import { languages } from '../../../../../utils/signals/languages/registry.ts';

describe('languages', () => {
  it('are nine, each with its own code', () => {
    expect(languages.map(({ code }) => code).toSorted()).toEqual([
      'de',
      'en',
      'es',
      'fr',
      'it',
      'ja',
      'nl',
      'pl',
      'pt',
    ]);
  });

  describe.each(languages)('$code', (language) => {
    it('names twelve months and seven weekdays', () => {
      expect(language.months).toHaveLength(12);
      expect(language.weekdays).toHaveLength(7);
      for (const names of [...language.months, ...language.weekdays]) expect(phrasesOf(names)).not.toEqual([]);
    });

    it.each(structureKinds)('has words of kind %s, each once', (kind) => {
      const phrases = phrasesOf(language.words[kind]).map((phrase) => fold(phrase.replace('?', '')));
      expect(phrases.length).toBeGreaterThanOrEqual(5);
      expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    });

    it('leaves an ending open only behind four letters or more', () => {
      const open = structureKinds
        .flatMap((kind) => phrasesOf(language.words[kind]))
        .flatMap((phrase) => phrase.split(' '))
        .filter((word) => word.includes('*'));
      expect(open.filter((word) => !/^\p{L}{4,}\*$/u.test(word))).toEqual([]);
    });

    it('does not call the same word operations and project', () => {
      const running = structureKinds.slice(0, structureKinds.indexOf('change'));
      const project = new Set(structureKinds.slice(running.length).flatMap((kind) => phrasesOf(language.words[kind])));
      expect(
        running.flatMap((kind) => phrasesOf(language.words[kind])).filter((phrase) => project.has(phrase)),
      ).toEqual([]);
    });
  });

  it('share no unguarded word that means the opposite in another language', () => {
    const sides = new Map<string, Map<string, string>>();
    const running = new Set(structureKinds.slice(0, structureKinds.indexOf('change')));
    const clashes: string[] = [];
    for (const language of languages)
      for (const kind of structureKinds)
        for (const phrase of phrasesOf(language.words[kind])) {
          if (phrase.startsWith('?')) continue;
          const word = fold(phrase);
          const side = running.has(kind) ? 'operations' : 'project';
          const known = sides.get(word) ?? new Map<string, string>();
          sides.set(word, known);
          for (const [code, other] of known)
            if (code !== language.code && other !== side) clashes.push(`${code} and ${language.code}: ${phrase}`);
          known.set(language.code, side);
        }
    expect(clashes).toEqual([]);
  });
});
