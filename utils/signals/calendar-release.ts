import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const calendar =
  /^(?:v?20\d\d[.-](?:0?[1-9]|1[0-2]|w\d\d?)\b|.*\b(?:week|january|february|march|april|june|july|august|september|october|november|december)\b)/i;

/** Its release is named after the calendar. */
export const calendarRelease: Signal = {
  id: 'calendar_release',
  group: 'type',
  direction: 'operations',
  weight: 0.5,
  source: 'S58',
  read: ({ ticket: { versions } }) => {
    const version = versions?.find(({ name }) => calendar.test(name));
    return version === undefined ? nothing : reading('operations', 'versions', version.name);
  },
};
