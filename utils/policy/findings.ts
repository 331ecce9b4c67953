import { type Finding, Severity } from '../model/policy.ts';
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

/** What all hints find in a surveyed scope, worst first; hints of one severity keep the order of the registry. */
export const findingsIn = (survey: Survey): Finding[] => {
  const found: Finding[] = [];
  for (const hint of hints) {
    const finding = hint.find(survey, found);
    if (finding) found.push(short(finding));
  }
  return worstFirst(found);
};

/** The same, a hint at a time: `breathe` lets whoever waits have a turn between two of them. */
export const findingsByTurns = async (survey: Survey, breathe: () => Promise<void>): Promise<Finding[]> => {
  const found: Finding[] = [];
  for (const hint of hints) {
    await breathe();
    const finding = hint.find(survey, found);
    if (finding) found.push(short(finding));
  }
  return worstFirst(found);
};

/** What all hints find in a scope, worst first. */
export const findingsOf = (input: PolicyInput): Finding[] => findingsIn(surveyOf(input));
