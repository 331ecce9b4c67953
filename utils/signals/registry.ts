import { afterDelivery } from './after-delivery.ts';
import { again } from './again.ts';
import { alert } from './alert.ts';
import { areaParent } from './area-parent.ts';
import { cadence } from './cadence.ts';
import { caused } from './caused.ts';
import { changeVerb } from './change-verb.ts';
import { charter } from './charter.ts';
import { clones } from './clones.ts';
import { closure } from './closure.ts';
import { definiteEnd } from './definite-end.ts';
import { descriptionWords } from './description-words.ts';
import { diagnosis } from './diagnosis.ts';
import { dueCycle } from './due-cycle.ts';
import { errand } from './errand.ts';
import { failure } from './failure.ts';
import { gathering } from './gathering.ts';
import { handOver } from './hand-over.ts';
import { homeLeaning } from './home-leaning.ts';
import { homeName } from './home-name.ts';
import { homePlan } from './home-plan.ts';
import { interrupt } from './interrupt.ts';
import { labelOperations } from './label-operations.ts';
import { labelProject } from './label-project.ts';
import { labelWords } from './label-words.ts';
import { largeEstimate } from './large-estimate.ts';
import { letter } from './letter.ts';
import { listPlan } from './list-plan.ts';
import { listRhythm } from './list-rhythm.ts';
import { listWords } from './list-words.ts';
import { longLife } from './long-life.ts';
import { manyParts } from './many-parts.ts';
import { milestone } from './milestone.ts';
import { moving } from './moving.ts';
import { neverEnding } from './never-ending.ts';
import { numberedPart } from './numbered-part.ts';
import { outcomeParent } from './outcome-parent.ts';
import { period } from './period.ts';
import { plannedSpan } from './planned-span.ts';
import { points } from './points.ts';
import { procedure } from './procedure.ts';
import { publication } from './publication.ts';
import { question } from './question.ts';
import { quickClose } from './quick-close.ts';
import { recurrence } from './recurrence.ts';
import { release } from './release.ts';
import { request } from './request.ts';
import { requestType } from './request-type.ts';
import { rhythm } from './rhythm.ts';
import { robot } from './robot.ts';
import { runVerb } from './run-verb.ts';
import { series } from './series.ts';
import { serviceClock } from './service-clock.ts';
import { serviceDesk } from './service-desk.ts';
import { sharedChecklist } from './shared-checklist.ts';
import type { Signal } from './signal.ts';
import { standing } from './standing.ts';
import { tickedAgain } from './ticked-again.ts';
import { titleWords } from './title-words.ts';
import { typeChange } from './type-change.ts';
import { typeDefect } from './type-defect.ts';
import { typeService } from './type-service.ts';
import { typeTask } from './type-task.ts';
import { undertaking } from './undertaking.ts';
import { upkeep } from './upkeep.ts';
import { userStory } from './user-story.ts';
import { wish } from './wish.ts';
import { workedOff } from './worked-off.ts';

/** Every signal, by group; the one list from which evidence is read and the options are drawn. */
export const signals: readonly Signal[] = [
  dueCycle,
  interrupt,
  longLife,
  plannedSpan,
  quickClose,
  tickedAgain,
  again,
  alert,
  changeVerb,
  charter,
  closure,
  definiteEnd,
  descriptionWords,
  diagnosis,
  errand,
  failure,
  gathering,
  handOver,
  letter,
  moving,
  numberedPart,
  period,
  procedure,
  publication,
  question,
  request,
  rhythm,
  runVerb,
  standing,
  titleWords,
  undertaking,
  upkeep,
  userStory,
  wish,
  homeName,
  homePlan,
  labelOperations,
  labelProject,
  labelWords,
  listPlan,
  listRhythm,
  listWords,
  milestone,
  points,
  release,
  requestType,
  robot,
  serviceClock,
  serviceDesk,
  typeChange,
  typeDefect,
  typeService,
  typeTask,
  areaParent,
  caused,
  clones,
  homeLeaning,
  largeEstimate,
  manyParts,
  outcomeParent,
  afterDelivery,
  cadence,
  neverEnding,
  recurrence,
  series,
  sharedChecklist,
  workedOff,
];
