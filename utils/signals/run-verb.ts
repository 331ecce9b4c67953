import { either } from './either.ts';
import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /^(?:\[[^\]]*\]\s*|[\w-]+:\s*)?(?:please\s+)?(?:answer|approve|archive|book(?! ?club)|back\s?up|bump|calibrate|chase|check|clean(?:\s?up)?|close (?:the )?(?:books|month|quarter|year|period)|count|clear|collect|correct|deliver|deposit|disburse|disinfect|empty|file|fix|follow\s?up|grant|grease|inspect|invoice|issue|lubricate|mail|maintain|monitor|mow|offboard|onboard|order|patch|pay|pick\s?up|post|process|provision|publish|reboot|reconcile|refill|refund|reimburse|remind|renew|reorder|repair|replenish|reply|report|reset|resolve|respond|restart|restock|reschedule|restore|review|revoke|rotate|run|scan|schedule|send|service|stock|submit|sweep|test|top\s?up|triage|troubleshoot|unblock|unlock|verify|water)\b/;

/** A title that opens with a verb of running: what it keeps up is there already. */
export const runVerb: Signal = {
  id: 'run_verb',
  group: 'words',
  direction: 'operations',
  weight: 1,
  source: 'S18; Google SRE on toil',
  read: (facts) => either(findInTitle(facts, pattern, 'operations'), facts, 'run', 'operations'),
};
