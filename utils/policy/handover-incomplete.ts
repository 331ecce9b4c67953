import type { HandoverPart } from '../model/work-facts.ts';
import { type Endeavour, handoverIn, idsIn, isHandedOver } from './endeavour.ts';
import type { Hint } from './hint.ts';
import { isNearEnd } from './near-end.ts';

/** Parts that may be missing before the hint speaks; a default of ours. */
const mayMiss = 1;

const missingIn = (endeavour: Endeavour, needed: readonly HandoverPart[]): HandoverPart[] => {
  const named = handoverIn(endeavour);
  return needed.filter((part) => !named.has(part));
};

/** A project close to its end that is handed over, but without two or more of what the policy asks of a hand-over. */
export const handoverIncomplete: Hint = {
  id: 'handover_incomplete',
  find({ endeavours, policies: { handover }, today }) {
    const handed = endeavours.filter((one) => isNearEnd(one, handover, today) && isHandedOver(one));
    const lacking = handed
      .map((endeavour) => ({ endeavour, missing: missingIn(endeavour, handover.parts) }))
      .filter(({ missing }) => missing.length > mayMiss)
      .sort((a, b) => b.missing.length - a.missing.length);
    const [first] = lacking;
    if (!first) return null;
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_handover_incomplete',
      values: [first.endeavour.title, { parts: first.missing }],
      count: lacking.length,
      tickets: idsIn(lacking.map(({ endeavour }) => endeavour)),
      sample: handed.length,
      subjects: lacking.map(({ endeavour }) => endeavour.id),
      level: 0,
    };
  },
};
