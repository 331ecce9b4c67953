import { either } from './either.ts';
import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:(?:19|20)\d\d-(?:0[1-9]|1[0-2])|(?:cw|kw|w|wk|week) ?\d{1,2}|q[1-4](?: ?[/'-]? ?\d{2,4})?|h[12] ?\d{2,4}|fy ?\d{2,4}(?:\/\d{2})?|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|may)[ ,.'-]+(?:20\d\d|'\d\d)|(?:for|of|in|by) (?:january|february|march|april|june|july|august|september|october|november|december)|week of|(?:spring|summer|fall|autumn|winter) (?:term|semester|20\d\d)|(?:january|february|march|april|june|july|august|september|october|november|december) (?:report|meeting|newsletter|payroll|invoice|review|update|post|close|rent|stats|numbers|issue|edition)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|episode \d+|issue #?\d+|cycle \d+|edition \d+)\b/;

/** The name of a period in the title: the same work has its turn in each. */
export const period: Signal = {
  id: 'period',
  group: 'words',
  direction: 'operations',
  weight: 0.5,
  source: 'S16',
  read: (facts) => either(findInTitle(facts, pattern, 'operations'), facts, 'period', 'operations'),
};
