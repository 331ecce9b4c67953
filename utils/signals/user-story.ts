import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern = /\bas an? [^,.\n]{2,60}?,? (?:i|we) (?:want|need|would like|can|should|wish|expect|am able)\b/;

/** A user story: somebody shall be able to do what they cannot do yet. */
export const userStory: Signal = {
  id: 'user_story',
  group: 'words',
  direction: 'project',
  weight: 1,
  source: 'S30; a story describes a new ability',
  read: (facts) => findIn(facts, pattern, 'project'),
};
