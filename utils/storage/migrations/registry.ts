import * as z from 'zod/mini';
import { from1Rules } from './from-1-rules.ts';
import { from2Portfolio } from './from-2-portfolio.ts';
import { from3Policies } from './from-3-policies.ts';
import { from4Language } from './from-4-language.ts';
import { from5Menu } from './from-5-menu.ts';
import type { Migration } from './migration.ts';

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [from1Rules, from2Portfolio, from3Policies, from4Language, from5Menu];

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
