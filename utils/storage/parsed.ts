import * as z from 'zod/mini';
import { log } from '../log/log.ts';
import { fittingOf } from './fitting.ts';

/** The records that fit their schema; the others are left where they are and left out. */
export const parseAll = <T>(schema: z.ZodMiniType<T>, values: readonly unknown[]): T[] => {
  const fits = fittingOf(schema);
  return values.flatMap((value) => {
    if (fits(value)) return [value];
    const parsed = z.safeParse(schema, value);
    if (parsed.success) return [parsed.data];
    log.warn('a stored record does not fit and is left out', parsed.error.issues[0]?.path.join('.') ?? '');
    return [];
  });
};

/** A record that fits its schema; null when there is none or it does not fit. */
export const parseOne = <T>(schema: z.ZodMiniType<T>, value: unknown): T | null =>
  value === undefined ? null : (parseAll(schema, [value])[0] ?? null);
