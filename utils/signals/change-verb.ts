import { either } from './either.ts';
import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

/** A verb of change at the head of a title in lower case. */
export const changeHead =
  /^(?:\[[^\]]*\]\s*|[\w-]+:\s*|\(\d+\)\s*)?(?:please\s+)?(?:add(?:s|ed|ing)?(?! (?:me|him|her|them|us|access|permissions?|rights|(?:a |the |one |two |\d+ )?(?:new )?(?:users?|members?|admins?|starter|joiner|employee|colleague|supplier|vendor|customer|contact)\b))|adopt|allow|automate|brainstorm|buil(?:d|ds|t)|building (?:an?|the|up|out|new|our)|choose|consolidate|convert|creat(?:e|es|ed|ing)(?! (?:an? |the |new )*(?:users?|accounts?|logins?|mailbox|invoices?|credit note|purchase order|po|ticket|badge|payslips?|account for))|decommission|define|design(?:ed|ing)?(?! review)|develop(?:ed|ing|ment of)?|devise|digiti[sz]e|draft(?! (?:the )?(?:minutes|agenda|reply|response))|enable|establish|evaluate|explore|extend(?! (?:the |a |our )?(?:\w+ )?(?:contract|lease|licen[cs]e|subscription|quota|warranty|visa|insurance|deadline|validity|permit|trial|loan)s?\b)|found (?:an?|the)|implement(?:s|ed|ing)?|improve|integrate|introduc(?:e|es|ed|ing)|invent|investigate|launch|merge|migrat(?:e|es|ed|ing|ion of)|moderni[sz]e|mov(?:e|es|ed)|moving (?:to|from|in|into|out|the|our)|open an?|opening of|organi[sz]e|pilot|plan(?! (?:b|review)\b)|planning (?:the|an?|for|of)|port(?! \d)|propose|prototype|provide(?! access)|rebrand|rebuild|redesign|refactor|relocate|remodel|renovate|refurbish|reorgani[sz]e|replace(?! (?:the |a |an |all )?(?:\w+ )?(?:broken|faulty|lost|stolen|damaged|worn|dead|cracked|defective|expired|filters?|bulbs?|lamps?|batter(?:y|ies)|toner|cartridge|seal|hose|belt|tyres?|tires?|fuse|lock|blades?|bearings?|gasket)\b)|research|restructure|retire|rewrite|roll\s?out|scope|set\s?up(?! (?:an? |the |new |one )*(?:users?|accounts?|starter|joiner|employee|colleague|laptop|mailbox|e-?mail|vpn|meeting|call|interview|client|customer|supplier|vendor|direct debit|room)\b)|simplify|spike(?! in)|split|standardi[sz]e|supports?(?! (?:desk|team|tickets?|request|call|rota|case|queue|inbox|agent|hours|contract))|switch(?! \d)|transform|trial(?! balance)|unify|writ(?:e|ing)(?! off))\b/;

/** A title that opens with a verb of change: what it makes was not there before. */
export const changeVerb: Signal = {
  id: 'change_verb',
  group: 'words',
  direction: 'project',
  weight: 1,
  source: 'S17; PMBOK 5 on unique outcomes',
  read: (facts) => either(findInTitle(facts, changeHead, 'project'), facts, 'change', 'project'),
};
