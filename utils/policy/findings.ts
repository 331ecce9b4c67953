import { type Finding, Severity } from '../model/policy.ts';
import type { PolicyInput } from './hint.ts';
import { hints } from './registry.ts';

/** What all hints find in a scope, worst first; hints of one severity keep the order of the registry. */
export const findingsOf = (input: PolicyInput): Finding[] => {
  const found: Finding[] = [];
  for (const hint of hints) {
    const finding = hint.find(input, found);
    if (finding) found.push(finding);
  }
  return found.sort((a, b) => Severity.options.indexOf(a.severity) - Severity.options.indexOf(b.severity));
};
