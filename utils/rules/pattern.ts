import { RE2JS } from 're2js';

/** A compiled pattern: finds itself anywhere in a text, in time linear in the text, whatever the pattern. */
export interface Pattern {
  test(text: string): boolean;
}

/**
 * Compiles a pattern of RE2's syntax, in which capital letters do not matter. Null when it is no such pattern: look-around
 * and back references are none, and repeats that would multiply without bound are refused.
 */
export const patternOf = (source: string): Pattern | null => {
  try {
    const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    return { test: (text) => compiled.test(text) };
  } catch {
    return null;
  }
};
