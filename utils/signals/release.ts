import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** 2026.03, 2026-W12, March: a calendar, not an end. */
const calendar =
  /^(?:v?20\d\d[.-]|.*\b(?:week|sprint|q[1-4]|january|february|march|april|june|july|august|september|october|november|december)\b)/i;

/** It is bound to a release that has a name of its own, and is not one of those that come round by the calendar. */
export const release: Signal = {
  id: 'release',
  group: 'type',
  direction: 'project',
  weight: 0.5,
  source: 'S02',
  read: ({ ticket: { versions } }) => {
    const version = versions?.find(({ name, regular }) => regular !== true && !calendar.test(name));
    return version === undefined ? nothing : reading('project', 'versions', version.name);
  },
};
