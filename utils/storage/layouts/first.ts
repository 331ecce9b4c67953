import type { LayoutStep } from './layout-step.ts';

/** Version 1: tickets in two halves, corrections, boards and daily records. */
export const first: LayoutStep = async (database) => {
  const rows = database.createObjectStore('rows', { keyPath: 'id' });
  rows.createIndex('boards', 'boards', { multiEntry: true });
  database.createObjectStore('tickets', { keyPath: 'id' });
  database.createObjectStore('corrections', { keyPath: 'id' });
  database.createObjectStore('boards', { keyPath: 'id' });
  database.createObjectStore('snapshots', { keyPath: ['scope', 'day'] });
};
