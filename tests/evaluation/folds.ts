/** Folds of the repositories of issue trackers: each repository as a whole in one of eight. */
const trackerFolds = 8;
const tracker = 'github-issues:';

/** A small, fixed hash of a text (FNV-1a, 32 bits). */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
};

/** The fold of a source: a source of its own, or one of eight groups of repositories. */
export const foldOf = (source: string): string =>
  source.startsWith(tracker) ? `${tracker} fold ${(hash(source) % trackerFolds) + 1}` : source;
