import { RE2JS } from 're2js';

/** A compiled pattern: finds itself anywhere in a text, in time linear in the text, whatever the pattern. */
export interface Pattern {
  test(text: string): boolean;
}

const plain = /^\^?([a-z0-9 _,:#@/-]+)(.?)/i;

/** True where a pattern says 'either … or' outside of brackets, or might: with classes and escapes nobody counts its brackets. */
const mayBranch = (source: string): boolean => {
  if (!source.includes('|')) return false;
  if (/[[\\]/.test(source)) return true;
  let depth = 0;
  for (const sign of source) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
};

/** A text in small letters. Pattern after pattern is asked for in the same one, so the last is remembered. */
const lowerOf = (() => {
  let [last, lower] = ['', ''];
  return (text: string): string => {
    if (text !== last) [last, lower] = [text, text.toLowerCase()];
    return lower;
  };
})();

/** What stands in small letters in every text that a pattern finds itself in; empty where that is not seen at once. */
const headOf = (source: string): string => {
  const [, head = '', next = ''] = plain.exec(source) ?? [];
  if (mayBranch(source)) return '';
  return (/[*?{]/.test(next) ? head.slice(0, -1) : head).toLowerCase();
};

/**
 * Compiles a pattern of RE2's syntax, in which capital letters do not matter. Null when it is no such pattern: look-around
 * and back references are none, and repeats that would multiply without bound are refused. Most texts do not hold the
 * pattern's plain beginning, which is seen far sooner than by going over them with the pattern.
 */
export const patternOf = (source: string): Pattern | null => {
  try {
    const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    const head = headOf(source);
    if (head === '') return { test: (text) => compiled.test(text) };
    return {
      test: (text) => {
        const lower = lowerOf(text);
        // The one sign that a pattern takes for a plain letter and small letters keep apart is the long s.
        return (lower.includes(head) || lower.includes('ſ')) && compiled.test(text);
      },
    };
  } catch {
    return null;
  }
};
