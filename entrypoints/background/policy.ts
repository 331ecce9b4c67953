import type { BackgroundRequests } from '../../utils/messaging/protocol.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { breathe } from '../../utils/model/breathing.ts';
import { dayOf } from '../../utils/model/day.ts';
import { snoozeDays } from '../../utils/model/hint-state.ts';
import type { Kept } from '../../utils/model/kept.ts';
import type { PolicyView } from '../../utils/model/policy-view.ts';
import type { Basis, Scope } from '../../utils/model/question.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { byTurns } from '../../utils/model/steps.ts';
import { bucketsOf } from '../../utils/policy/buckets.ts';
import { candidatesOf } from '../../utils/policy/candidates.ts';
import { findingsInSteps } from '../../utils/policy/findings.ts';
import { handoversOf } from '../../utils/policy/handovers.ts';
import { movablesOf } from '../../utils/policy/movables.ts';
import { quieted } from '../../utils/policy/quiet.ts';
import { whatIfInSteps } from '../../utils/policy/what-if.ts';
import { dropHintState, keepHintState, readHintStates } from '../../utils/storage/hint-store.ts';
import { keepPractice, readPractices, removePractice } from '../../utils/storage/practice-store.ts';
import { afterChange } from './after-change.ts';
import { keep } from './keeping.ts';
import { laterSurvey, policySurvey } from './policy-input.ts';
import { readTuned } from './tuned.ts';

const policyView = async (scope: Scope, basis: Basis, settings: Settings, now: Date): Promise<PolicyView> => {
  const survey = await policySurvey(scope, basis, settings, now);
  const { scopeKey, today, policies } = survey;
  const findings = await byTurns(findingsInSteps(survey), breathe);
  const { spoken, quiet } = quieted(findings, await readHintStates(), scopeKey, today);
  await breathe();
  const handovers = handoversOf(survey);
  await breathe();
  const candidates = candidatesOf(survey);
  await breathe();
  const movables = movablesOf(survey);
  await breathe();
  const buckets = bucketsOf(survey);
  return { scopeKey, today, policies, findings: spoken, quiet, buckets, handovers, candidates, movables };
};

const quieten = (request: BackgroundRequests['quieten'], now: Date): Promise<void> => {
  const { hint, scope, quieting, subjects, level } = request;
  if (quieting === null) return dropHintState(hint, scope);
  const later = new Date(now.getFullYear(), now.getMonth(), now.getDate() + snoozeDays);
  const until = quieting === 'snoozed' ? dayOf(later) : null;
  return keepHintState({ hint, scope, quieting, since: dayOf(now), until, subjects, level });
};

/** A write that screens are told of. */
const kept = async (write: () => Promise<void>): Promise<Kept> => {
  const { kept: how } = await keep(write);
  afterChange();
  return how;
};

/** Answers what screens ask of policy, and keeps what they say of hints and lessons. */
export const answerPolicy = (): void => {
  receive('policy', async ({ scope, basis }) => policyView(scope, basis, await readTuned(), new Date()));
  receive('whatIf', async ({ scope, basis, trial }) => {
    const survey = await laterSurvey(scope, basis, await readTuned(), new Date());
    return byTurns(whatIfInSteps(survey, trial), breathe);
  });
  receive('quieten', (request) => kept(() => quieten(request, new Date())));
  receive('practices', () => readPractices());
  receive('keepPractice', (practice) => kept(() => keepPractice(practice)));
  receive('removePractice', ({ id }) => kept(() => removePractice(id)));
};
