import { expect, it } from 'vitest';
import { from4Language } from '../../../../../utils/storage/migrations/from-4-language.ts';

/** Settings as version 4 stored them, as far as this step sees them; frozen. */
const version4 = { version: 4, tags: { trello: false }, appearance: { words: false, unclear: true } };

it('leaves the language to the browser', () => {
  expect(from4Language.up(version4)).toEqual({
    version: 5,
    tags: { trello: false },
    appearance: { words: false, unclear: true },
    language: null,
  });
});
