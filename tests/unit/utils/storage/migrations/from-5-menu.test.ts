import { expect, it } from 'vitest';
import { from5Menu } from '../../../../../utils/storage/migrations/from-5-menu.ts';

/** Settings as version 5 stored them, as far as this step sees them; frozen. */
const version5 = { version: 5, language: 'de', appearance: { words: false, unclear: true } };

it('leaves every entry in the menu', () => {
  expect(from5Menu.up(version5)).toEqual({
    version: 6,
    language: 'de',
    appearance: { words: false, unclear: true },
    menu: {},
  });
});
