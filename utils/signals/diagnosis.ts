import { findInDescription } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:steps to reproduce|to reproduce|reproduc(?:e|ible|tion steps)|expected (?:behaviou?r|result)|actual (?:behaviou?r|result)|stack ?trace|traceback|exception in|error message|root cause|workaround|affected version|after (?:the )?(?:update|upgrade)|used to work|worked before)\b/;

/** The description reports a defect: steps, versions, a trace. */
export const diagnosis: Signal = {
  id: 'diagnosis',
  group: 'words',
  direction: 'operations',
  weight: 1,
  family: 'defect',
  source: 'S32; a report of a defect',
  read: (facts) => findInDescription(facts, pattern, 'operations'),
};
