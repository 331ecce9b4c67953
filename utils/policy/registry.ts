import { allWell } from './all-well.ts';
import { deliveredStillFed } from './delivered-still-fed.ts';
import { handoverMissing } from './handover-missing.ts';
import type { Hint } from './hint.ts';
import { neverEndingContainer } from './never-ending-container.ts';
import { operationsOverCap } from './operations-over-cap.ts';
import { projectWithoutEnd } from './project-without-end.ts';
import { seriesWithoutProcedure } from './series-without-procedure.ts';
import { unclearTooHigh } from './unclear-too-high.ts';

/** Every policy hint, the weightier first among those of one severity; 'all well' comes last, for it listens to the others. */
export const hints: readonly Hint[] = [
  operationsOverCap,
  deliveredStillFed,
  handoverMissing,
  neverEndingContainer,
  projectWithoutEnd,
  seriesWithoutProcedure,
  unclearTooHigh,
  allWell,
];
