import { findAmong } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:ktlo|bau|ops|operations?|on-?call|toil|support|incident|outage|bug|defect|maintenance|routine|recurring|weekly|monthly|quarterly|annual|admin(?:istration)?|housekeeping|access|accounts?|onboarding|offboarding|helpdesk|service|alert|monitoring|meetup|newsletter|payroll|invoices?|finance|compensation|repair|hot-?fix|question|dependenc(?:y|ies)|chore|triage|request)\b/;

/** A label, component or tag of running work. */
export const labelOperations: Signal = {
  id: 'label_operations',
  group: 'type',
  direction: 'operations',
  weight: 1,
  source: 'S33',
  read: ({ ticket }) => {
    const found = findAmong(ticket.labels, 'labels', pattern, 'operations');
    return found.length > 0 ? found : findAmong(ticket.components, 'components', pattern, 'operations');
  },
};
