import { first } from './first.ts';
import { groups } from './groups.ts';
import type { LayoutStep } from './layout-step.ts';
import { ledger } from './ledger.ts';

/** Every step, oldest first; the database's version is their number. */
export const layouts: readonly LayoutStep[] = [first, groups, ledger];
