import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /^(?:\[[^\]]*\]\s*|[\w-]+:\s*|\(\d+\)\s*)?(?:please\s+)?(?:add|adopt|allow|automate|brainstorm|build|choose|consolidate|convert|create|decommission|define|design|develop|devise|digiti[sz]e|draft|enable|establish|evaluate|explore|extend|found|implement|improve|integrate|introduce|invent|investigate|launch|merge|migrate|moderni[sz]e|move|open|organi[sz]e|pilot|plan|port|propose|prototype|provide|rebrand|rebuild|redesign|refactor|relocate|remodel|replace|research|restructure|retire|reorgani[sz]e|rewrite|roll\s?out|scope|set\s?up|simplify|spike|split|standardi[sz]e|support|switch|transform|trial|unify|write)\b/;

/** A title that opens with a verb of change: what it makes was not there before. */
export const changeVerb: Signal = {
  id: 'change_verb',
  group: 'words',
  direction: 'project',
  weight: 1,
  source: 'S17; PMBOK 5 on unique outcomes',
  read: (facts) => findInTitle(facts, pattern, 'project'),
};
