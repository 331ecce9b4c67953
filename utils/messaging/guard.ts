/**
 * Whether a value from the background has the shape that a page counts on. A page checks by these and not by schemas, whose library
 * would be a third of all that a page loads; a guard is no wider than the schema's type, or it does not compile.
 */
export type Guard<T> = (value: unknown) => value is T;

type Guards<T> = { readonly [Key in keyof T]: Guard<T[Key]> };

/** Whatever it is. */
export const anything: Guard<unknown> = (_): _ is unknown => true;
/** Text of any length. */
export const text: Guard<string> = (value) => typeof value === 'string';
/** A finite number. */
export const amount: Guard<number> = (value): value is number => Number.isFinite(value);
/** True or false. */
export const flag: Guard<boolean> = (value) => typeof value === 'boolean';
/** Nothing to say. */
export const nothing: Guard<null | undefined> = (value) => value === null || value === undefined;

/** What the guard takes, or null. */
export const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value) =>
    value === null || guard(value);

const isAmong = (known: readonly string[], value: unknown): boolean => {
  for (let at = 0; at < known.length; at += 1) if (known[at] === value) return true;
  return false;
};

/** One of these texts. */
export const oneOf =
  <const T extends readonly string[]>(...known: T): Guard<T[number]> =>
  (value): value is T[number] =>
    isAmong(known, value);

/** A list of what the guard takes. */
export const listOf =
  <T>(guard: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(guard);

/** A record of what the guard takes, under whatever names. */
export const recordOf =
  <T>(guard: Guard<T>): Guard<Record<string, T>> =>
  (value): value is Record<string, T> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(guard);

const isThere = (value: object, name: string): boolean => Object.hasOwn(value, name);
/** Whether each part of a value that is asked for fits. A page checks thousands of verdicts so, and makes nothing anew for one. */
const allFit = (
  value: object,
  parts: readonly [string, Guard<unknown>][],
  isAsked: ((value: object, name: string) => boolean) | null,
): boolean => {
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined || (isAsked !== null && !isAsked(value, part[0]))) continue;
    if (!part[1](Reflect.get(value, part[0]))) return false;
  }
  return true;
};

/** An object with these parts, and with the optional ones where they are there; what else it has does not matter. */
export const shape = <Parts extends object, Optional extends object = object>(
  parts: Guards<Parts>,
  optional?: Guards<Optional>,
): Guard<Parts & Partial<Optional>> => {
  let needed: [string, Guard<unknown>][] | null = null;
  let more: [string, Guard<unknown>][] = [];
  return (value): value is Parts & Partial<Optional> => {
    if (typeof value !== 'object' || value === null) return false;
    if (needed === null) {
      needed = Object.entries<Guard<unknown>>(parts);
      more = Object.entries<Guard<unknown>>(optional ?? {});
    }
    return allFit(value, needed, null) && allFit(value, more, isThere);
  };
};
