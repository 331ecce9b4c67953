import type { Migration } from './migration.ts';

/** The language of the texts can be chosen; until then it is the browser's. */
export const from4Language: Migration = {
  from: 4,
  up: (stored) => ({ ...stored, version: 5, language: null }),
};
