import { either } from './abroad.ts';
import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

/** A verb of change at the head of a title in lower case. */
export const changeHead =
  /^(?:\[[^\]]*\]\s*|[\w-]+:\s*|\(\d+\)\s*)?(?:please\s+)?(?:add(?:s|ed|ing)?|adopt|allow|automate|brainstorm|buil(?:d|ds|t|ding)|choose|consolidate|convert|creat(?:e|es|ed|ing)|decommission|define|design(?:ed|ing)?|develop(?:ed|ing|ment of)?|devise|digiti[sz]e|draft|enable|establish|evaluate|explore|extend|implement(?:s|ed|ing)?|improve|integrate|introduc(?:e|es|ed|ing)|invent|investigate|launch|merge|migrat(?:e|es|ed|ing|ion of)|moderni[sz]e|mov(?:e|es|ed|ing)|open an?|opening of|organi[sz]e|pilot|plan(?:ning)?|port|propose|prototype|provide|rebrand|rebuild|redesign|refactor|relocate|remodel|replace|research|restructure|retire|reorgani[sz]e|rewrite|roll\s?out|scope|set\s?up|simplify|spike|split|standardi[sz]e|supports?|switch|transform|trial|unify|writ(?:e|ing))\b/;

/** A title that opens with a verb of change: what it makes was not there before. */
export const changeVerb: Signal = {
  id: 'change_verb',
  group: 'words',
  direction: 'project',
  weight: 1,
  source: 'S17; PMBOK 5 on unique outcomes',
  read: (facts) => either(findInTitle(facts, changeHead, 'project'), facts, 'change', 'project'),
};
