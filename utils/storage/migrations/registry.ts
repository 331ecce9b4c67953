import * as z from 'zod/mini';

/** One step: settings of version `from` as they were stored, to version `from + 1`. One file a step, in this folder. */
export interface Migration {
  from: number;
  up(stored: Record<string, unknown>): Record<string, unknown>;
}

/** Every step, oldest first. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

const Versioned = z.looseObject({ version: z.number() });

/**
 * Brings stored settings to the present version, step by step. What carries no version, or a newer one than this
 * extension knows, comes back as it is; the schema then decides.
 */
export const migrate = (stored: unknown, steps: readonly Migration[] = migrations): unknown => {
  const versioned = z.safeParse(Versioned, stored);
  if (!versioned.success) return stored;
  let current: Record<string, unknown> = versioned.data;
  for (const step of steps) if (current.version === step.from) current = step.up(current);
  return current;
};
