import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

/** Works that are made once, in any trade: a concept, a tender, a fit-out, a rebrand, a merger. */
const pattern =
  /\b(?:concepts?(?: (?:for|of|and))?|strateg(?:y|ies)|business (?:case|plan|model)|go-?to-?market|gap analysis|due diligence|(?:vendor|tool|system|software|platform|agency|supplier) (?:selection|evaluation|comparison)|(?:impact|needs|risk|feasibility|readiness) (?:assessment|analysis|study)|tender for|(?:call for|request for) (?:tenders?|proposals?|quotes?)|rfp|re-?brand(?:ing)?|(?:brand|website|site|office|kitchen|logo) refresh|re-?launch|re-?design|re-?organi[sz]ation|restructuring|fit-?out|refurbish\w*|renovat\w+|restoration|extension (?:building|wing)|conversion (?:to|of)|construction of|roll-?out|introduc(?:e|ing|tion of)|implementation|certification|accreditation|iso ?\d{4,5}(?!\d)(?! surveillance)|merger|acquisition of|joint venture|spin-?off|carve-?out|blueprint|charter|curriculum|syllabus|manifesto|white ?paper|code of conduct|hand-?book|style ?guide|brand (?:book|guidelines?|guide)|persona(?:s)?|pitch deck|prototype|proof of concept|pilot|(?:employer branding|image|explainer|launch|promo) (?:video|film)|photo ?shoot|anniversary (?:party|book|celebration)|grand opening|inauguration|(?:summer|christmas|jubilee|opening) (?:party|gala)|first (?:ever|version|draft|edition)|new (?:erp|crm|hris|intranet|brand|policy|programme|program|process|structure|model|branch|warehouse|wing|layout|concept|strategy|website|access control|phone system|booking system|chart of accounts)|(?:selection|choice) of|automation|digiti[sz]ation|digitali[sz]ation|transformation|consolidation of|replacement of|(?:heating|lighting|led|roof|window|network|server|erp|crm|phone system) replacement|solar panels?|charging stations?|programme for|program for)\b/;

/** The name of something that is made or changed once, without a verb: a concept, a fit-out, a rebrand. */
export const undertaking: Signal = {
  id: 'undertaking',
  group: 'words',
  direction: 'project',
  weight: 1,
  source: 'S17, S28; PMBOK 5: a unique product, service or result',
  read: (facts) => findInTitle(facts, pattern, 'project'),
};
