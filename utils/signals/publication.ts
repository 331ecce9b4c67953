import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:newsletters?|blog ?posts?|(?:social(?: media)?|facebook|instagram|linkedin|twitter|tiktok|youtube) (?:posts?|updates?|content)|tweets?|content calendar|editorial calendar|podcast episode|press review|bulletin|digest|release notes|changelog|show notes|reels?|stories for)\b/;

/** An issue of something that is published again and again. */
export const publication: Signal = {
  id: 'publication',
  group: 'words',
  direction: 'operations',
  weight: 1,
  source: 'S15; newsletters and content calendars come round',
  read: (facts) => findInTitle(facts, pattern, 'operations'),
};
