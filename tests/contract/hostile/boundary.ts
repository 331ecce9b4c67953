import type fc from 'fast-check';

/** A place where something from outside comes in. */
export interface Boundary {
  name: string;
  /** How many cases it gets beside the others. */
  share: number;
  /** What comes in, as text. */
  texts: fc.Arbitrary<string>;
  /**
   * Takes in one text. Throws when what it becomes inside is no value of its type and no refusal; whatever is thrown by what it
   * calls fails the case as well.
   */
  take(text: string): void | Promise<void>;
}

/** The value of a JSON text; undefined where it is none. */
export const readValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Throws, saying what, unless it holds. */
export const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};
