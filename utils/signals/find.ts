import type { Direction } from '../model/evidence.ts';
import { type Facts, nothing, type Reading } from './signal.ts';

/** Longest quote in a reason, in UTF-16 units. */
export const longestQuote = 80;

const unfolded = /^\s|\s$|\s\s|[^\S ]/;

/** A value of the ticket as a short quote: blanks folded, cut with an ellipsis. */
export const quoted = (value: string): string => {
  const folded = unfolded.test(value) ? value.replace(/\s+/g, ' ').trim() : value;
  return folded.length > longestQuote ? `${folded.slice(0, longestQuote - 1)}…` : folded;
};

/** One reading of a field, as the list that a signal returns. */
export const reading = (direction: Direction, field: string, quote: string, strength = 1): readonly Reading[] => [
  { direction, field, quote: quoted(quote), strength },
];

/**
 * The first place where a pattern stands: in the title at full strength, else in the first lines of the description at
 * half (the catalogue: the title weighs twice the description). The pattern is matched against lower-case text.
 */
export const findIn = (facts: Facts, pattern: RegExp, direction: Direction): readonly Reading[] => {
  const title = pattern.exec(facts.title.lower);
  if (title !== null) return reading(direction, 'title', at(facts.title.raw, title));
  const body = pattern.exec(facts.description.lower);
  return body === null ? nothing : reading(direction, 'description', at(facts.description.raw, body), 0.5);
};

/** The same in the title alone. */
export const findInTitle = (facts: Facts, pattern: RegExp, direction: Direction): readonly Reading[] => {
  const found = pattern.exec(facts.title.lower);
  return found === null ? nothing : reading(direction, 'title', at(facts.title.raw, found));
};

/** The same in the description alone. */
export const findInDescription = (facts: Facts, pattern: RegExp, direction: Direction): readonly Reading[] => {
  const found = pattern.exec(facts.description.lower);
  return found === null ? nothing : reading(direction, 'description', at(facts.description.raw, found));
};

const at = (raw: string, found: RegExpExecArray): string => raw.slice(found.index, found.index + found[0].length);

/** The first value of a list that a pattern matches in lower case. */
export const findAmong = (
  values: readonly string[] | null,
  field: string,
  pattern: RegExp,
  direction: Direction,
): readonly Reading[] => {
  const value = values?.find((each) => pattern.test(each.toLowerCase()));
  return value === undefined ? nothing : reading(direction, field, value);
};
