/**
 * Whether a value from the background has the shape that a page counts on. A page checks by these and not by schemas, whose library
 * would be a third of all that a page loads; a guard is no wider than the schema's type, or it does not compile.
 */
export type Guard<T> = (value: unknown) => value is T;

type Guards<T> = { readonly [Key in keyof T]: Guard<T[Key]> };

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

/** One of these texts. */
export const oneOf =
  <const T extends readonly string[]>(...known: T): Guard<T[number]> =>
  (value): value is T[number] =>
    known.some((one) => one === value);

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

/** An object with these parts, and with the optional ones where they are there; what else it has does not matter. */
export const shape =
  <Parts extends object, Optional extends object = object>(
    parts: Guards<Parts>,
    optional?: Guards<Optional>,
  ): Guard<Parts & Partial<Optional>> =>
  (value): value is Parts & Partial<Optional> => {
    if (typeof value !== 'object' || value === null) return false;
    const fits = ([name, guard]: [string, Guard<unknown>]): boolean => guard(Reflect.get(value, name));
    const isThere = ([name]: [string, Guard<unknown>]): boolean => Object.hasOwn(value, name);
    return (
      Object.entries<Guard<unknown>>(parts).every(fits) &&
      Object.entries<Guard<unknown>>(optional ?? {}).every((part) => !isThere(part) || fits(part))
    );
  };
