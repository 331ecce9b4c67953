import type { Glance } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';

let language: Promise<string | null> | null = null;
let glance: Promise<Glance> | null = null;

/**
 * Asks what a screen cannot be drawn without, while the rest of its code is still being read: the background wakes and answers
 * meanwhile.
 */
export const askEarly = (): void => {
  language = send('language', null);
  glance = send('glance', { scope: null });
  // Whoever takes an answer meets its failure; untaken it is nobody's.
  for (const asked of [language, glance]) asked.catch(() => undefined);
};

/** The early answers, each for the first who asks; null where nothing was asked early. */
export const early = {
  language: (): Promise<string | null> | null => {
    const mine = language;
    language = null;
    return mine;
  },
  glance: (): Promise<Glance> | null => {
    const mine = glance;
    glance = null;
    return mine;
  },
};
