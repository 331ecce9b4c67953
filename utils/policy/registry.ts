import { allWell } from './all-well.ts';
import { closedThenAdded } from './closed-then-added.ts';
import { closedWithoutLessons } from './closed-without-lessons.ts';
import { deliveredStillFed } from './delivered-still-fed.ts';
import { dueMoved } from './due-moved.ts';
import { endInFreeze } from './end-in-freeze.ts';
import { fewOperations } from './few-operations.ts';
import { handoverIncomplete } from './handover-incomplete.ts';
import { handoverMissing } from './handover-missing.ts';
import type { Hint } from './hint.ts';
import { incidentRepeats } from './incident-repeats.ts';
import { mixedContainer } from './mixed-container.ts';
import { neverEndingContainer } from './never-ending-container.ts';
import { nothingImprovesOperations } from './nothing-improves-operations.ts';
import { operationsAfterDelivery } from './operations-after-delivery.ts';
import { operationsGrowing } from './operations-growing.ts';
import { operationsNearCap } from './operations-near-cap.ts';
import { operationsOverCap } from './operations-over-cap.ts';
import { peopleOnBoth } from './people-on-both.ts';
import { projectInDisguise } from './project-in-disguise.ts';
import { projectWithoutCharter } from './project-without-charter.ts';
import { projectWithoutEnd } from './project-without-end.ts';
import { seriesWithoutProcedure } from './series-without-procedure.ts';
import { sleepingProject } from './sleeping-project.ts';
import { toilGrowing } from './toil-growing.ts';
import { tooManyProjects } from './too-many-projects.ts';
import { tooManyUrgent } from './too-many-urgent.ts';
import { unclearTooHigh } from './unclear-too-high.ts';
import { unplannedOverReserve } from './unplanned-over-reserve.ts';
import { warrantyOver } from './warranty-over.ts';

/** Every policy hint, the weightier first among those of one severity; 'all well' comes last, for it listens to the others. */
export const hints: readonly Hint[] = [
  operationsOverCap,
  endInFreeze,
  incidentRepeats,
  deliveredStillFed,
  handoverMissing,
  operationsNearCap,
  operationsGrowing,
  unplannedOverReserve,
  handoverIncomplete,
  warrantyOver,
  toilGrowing,
  neverEndingContainer,
  tooManyProjects,
  sleepingProject,
  closedThenAdded,
  projectWithoutEnd,
  projectInDisguise,
  tooManyUrgent,
  peopleOnBoth,
  unclearTooHigh,
  fewOperations,
  operationsAfterDelivery,
  seriesWithoutProcedure,
  mixedContainer,
  dueMoved,
  projectWithoutCharter,
  closedWithoutLessons,
  nothingImprovesOperations,
  allWell,
];
