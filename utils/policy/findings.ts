import { type Finding, Severity } from '../model/policy.ts';
import type { PolicyInput } from './policy-input.ts';
import { hints } from './registry.ts';
import { type Survey, surveyOf } from './survey.ts';

/** What all hints find in a surveyed scope, worst first; hints of one severity keep the order of the registry. */
export const findingsIn = (survey: Survey): Finding[] => {
  const found: Finding[] = [];
  for (const hint of hints) {
    const finding = hint.find(survey, found);
    if (finding) found.push(finding);
  }
  return found.sort((a, b) => Severity.options.indexOf(a.severity) - Severity.options.indexOf(b.severity));
};

/** What all hints find in a scope, worst first. */
export const findingsOf = (input: PolicyInput): Finding[] => findingsIn(surveyOf(input));
