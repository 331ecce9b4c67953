import * as z from 'zod/mini';

/** A field that is null when it is missing or of another shape: one odd field must not cost the card. */
export const lenient = <T extends z.ZodMiniType>(inner: T) => z.catch(z.nullable(inner), null);

export const text = lenient(z.string());
export const flag = lenient(z.boolean());

const fitting = <T extends z.ZodMiniType>(inner: T, items: readonly unknown[]): z.output<T>[] =>
  items.flatMap((item) => {
    const parsed = z.safeParse(inner, item);
    return parsed.success ? [parsed.data] : [];
  });

/** A list without its odd members; empty when it is missing or no list. */
export const listOf = <T extends z.ZodMiniType>(inner: T) =>
  z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((items) => fitting(inner, items)),
  );

/** The same for a list that may be unknown: null when it is missing or no list. */
export const listIfAny = <T extends z.ZodMiniType>(inner: T) =>
  z.pipe(
    lenient(z.array(z.unknown())),
    z.transform((items) => (items === null ? null : fitting(inner, items))),
  );

/** A date of Trello's as an instant, ISO in UTC; null when it is none. */
export const instantOf = (date: string | null | undefined): string | null => {
  if (!date) return null;
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};
