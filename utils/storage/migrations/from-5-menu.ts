import type { Migration } from './migration.ts';

/** The entries of the context menu can be chosen; until then all are there. */
export const from5Menu: Migration = {
  from: 5,
  up: (stored) => ({ ...stored, version: 6, menu: {} }),
};
