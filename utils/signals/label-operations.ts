import { findAmong } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:ktlo|bau|on-?call|toil|(?:it |tech(?:nical)? |user |customer )?support(?! for)|incident|outage|bug|defect|maintenance|routine|recurring|repeating|daily|weekly|monthly|quarterly|annual|housekeeping|access|onboarding|offboarding|helpdesk|service request|alert|newsletter|payroll|invoices?|repair|hot-?fix|question|dependenc(?:y|ies)|upkeep|unplanned|interrupt)\b/;

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
