import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:feature (?:request|proposal|idea)|request a feature|enhancement (?:request|proposal)|would be (?:nice|great|good|useful|helpful|cool)|it would be|ability to|(?:is|are) (?:currently )?not (?:yet )?supported|should (?:support|allow|offer|provide|be able)|i(?:'d| would) like to (?:see|have|propose|suggest)|rfc|proposal|suggestion|wish ?list|why (?:don't|not) we|what if we|idea:)\b/;

/** A wish for something that is not there yet. */
export const wish: Signal = {
  id: 'wish',
  group: 'words',
  direction: 'project',
  weight: 1,
  source: 'S17, S24, the risk column: a feature request is no service request',
  read: (facts) => findIn(facts, pattern, 'project'),
};
