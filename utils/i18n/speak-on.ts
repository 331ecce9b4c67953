import { direction, language } from './message.ts';

/** Tells the browser in which language, and from which side, a page of ours is read. */
export const speakOn = (root: { lang: string; dir: string }): void => {
  root.lang = language();
  root.dir = direction();
};
