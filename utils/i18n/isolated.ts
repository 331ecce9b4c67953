import { direction } from './message.ts';

/** Letters of Hebrew, Arabic and their neighbours, which are written from the right. */
const fromTheRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * A name as it goes into a sentence: where either may be written from the right it stands between Unicode's first strong
 * isolate and its end, so that it does not turn the sentence round.
 */
export const isolated = (name: string): string =>
  direction() === 'rtl' || fromTheRight.test(name) ? `\u2068${name}\u2069` : name;
