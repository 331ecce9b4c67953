import { type Finding, Severity } from '../model/policy.ts';
import { atOnce, type Steps } from '../model/steps.ts';
import type { PolicyInput } from './policy-input.ts';
import { hints } from './registry.ts';
import { type Survey, surveyOf } from './survey.ts';

/** Most tickets that are listed behind a finding: whoever looks through more looks at all tickets of the kind. */
export const mostTickets = 2_000;

/** A finding as it goes to a screen. */
const short = (finding: Finding): Finding =>
  finding.tickets.length <= mostTickets
    ? finding
    : { ...finding, tickets: finding.tickets.slice(0, mostTickets), more: finding.tickets.length - mostTickets };

const worstFirst = (found: readonly Finding[]): Finding[] =>
  found.toSorted((a, b) => Severity.options.indexOf(a.severity) - Severity.options.indexOf(b.severity));

/** What all hints find in a surveyed scope, worst first, a hint a step; hints of one severity keep the order of the registry. */
export function* findingsInSteps(survey: Survey): Steps<Finding[]> {
  const found: Finding[] = [];
  for (const hint of hints) {
    yield;
    const finding = hint.find(survey, found);
    if (finding) found.push(short(finding));
  }
  return worstFirst(found);
}

/** The same in one go. */
export const findingsIn = (survey: Survey): Finding[] => atOnce(findingsInSteps(survey));

/** What all hints find in a scope, worst first. */
export const findingsOf = (input: PolicyInput): Finding[] => findingsIn(surveyOf(input));
