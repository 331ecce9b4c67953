import type { Migration } from './migration.ts';

/** Rules, words and the look of the tags come in, each as it was before there was a choice. */
export const from1Rules: Migration = {
  from: 1,
  up: (stored) => ({ ...stored, version: 2, rules: [], words: [], appearance: { words: true, unclear: true } }),
};
