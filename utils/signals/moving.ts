import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:migrat\w+|relocat\w+|move (?:\w+ ){0,4}to\b|move-?(?:in|out)|moving (?:to|out|in)|switch(?:ing)? (?:\w+ ){0,3}to\b|transition(?:ing)? to|convert (?:\w+ ){0,3}to|phase out|sunset\w*|decommission\w*|retire\b|shut ?down of|new (?:home|building|office|location|website|site|platform|server|system|office)|from \S+ to \S+)/;

/** The title says that something is moved or ended for good. */
export const moving: Signal = {
  id: 'moving',
  group: 'words',
  direction: 'project',
  weight: 1,
  source: 'S17; moves something for good',
  read: (facts) => findInTitle(facts, pattern, 'project'),
};
