import { either } from './either.ts';
import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /(?:^|\b)(?:request(?:ing)? (?:for|to|access|of)|please (?:give|grant|add|provide|help|send|can|could|set|reset|install|create an account)|access (?:to|for|request)|need(?:s)? access|permissions? (?:for|to|needed|request)|password|new (?:user|hire|starter|joiner|employee)|onboard(?:ing)?|offboard(?:ing)?|leaver|can (?:you|someone|somebody)|could (?:you|someone)|reimbursement|purchase (?:order|request)|support request|help (?:with|needed)|transfer (?:ownership|repository)|account (?:for|creation|locked))\b/;

/** A request to somebody who serves it as their ordinary work. */
export const request: Signal = {
  id: 'request',
  group: 'words',
  direction: 'operations',
  weight: 1,
  family: 'request',
  source: 'S24; ITIL on service requests',
  read: (facts) => either(findIn(facts, pattern, 'operations'), facts, 'request', 'operations'),
};
