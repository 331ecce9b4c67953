import type { Migration } from './migration.ts';

/** Owners of boards and projects, and selections of the reader's own, come in empty. */
export const from2Portfolio: Migration = {
  from: 2,
  up: (stored) => ({ ...stored, version: 3, owners: {}, selections: [] }),
};
