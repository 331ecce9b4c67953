import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SignalTuning } from '../model/settings.ts';

const percent = (least: number, most: number) =>
  z.pipe(
    z.number().check(z.gte(least), z.lte(most)),
    z.transform((value) => value / 100),
  );

const parts = {
  organisation: z.string().check(z.minLength(1), z.maxLength(120)),
  /** In the text form. */
  rules: z.string().check(z.maxLength(1_000_000)),
  operationsCap: percent(0, 100),
  operationsFrom: percent(50, 100),
  projectUpTo: percent(0, 50),
  signals: z.record(z.string(), SignalTuning),
  sites: z.record(z.string(), z.boolean()),
} as const;

/** A managed policy as it lies in the browser; the rules are text that has not been read yet. */
export interface StoredPolicy {
  organisation?: string | undefined;
  rules?: string | undefined;
  operationsCap?: number | undefined;
  operationsFrom?: number | undefined;
  projectUpTo?: number | undefined;
  signals?: Record<string, SignalTuning> | undefined;
  sites?: Record<string, boolean> | undefined;
  /** The parts that were set and cannot be read. */
  problems: string[];
}

const Held = z.record(z.string(), z.unknown());

/**
 * The managed policy of this browser, part by part, so that a slip in one does not undo the others; null when none is set.
 * A browser without managed storage has none.
 */
export const readPolicy = async (): Promise<StoredPolicy | null> => {
  let held: Record<string, unknown>;
  try {
    held = z.parse(Held, await browser.storage.managed.get(null));
  } catch {
    return null;
  }
  const set = Object.keys(parts).filter((name) => Object.hasOwn(held, name));
  if (set.length === 0) return null;
  const problems: string[] = [];
  const read = <T>(name: keyof typeof parts, schema: z.ZodMiniType<T>): T | undefined => {
    if (!set.includes(name)) return undefined;
    const parsed = z.safeParse(schema, held[name]);
    if (parsed.success) return parsed.data;
    problems.push([name, ...(parsed.error.issues[0]?.path ?? []).map(String)].join('.'));
    return undefined;
  };
  return {
    organisation: read('organisation', parts.organisation),
    rules: read('rules', parts.rules),
    operationsCap: read('operationsCap', parts.operationsCap),
    operationsFrom: read('operationsFrom', parts.operationsFrom),
    projectUpTo: read('projectUpTo', parts.projectUpTo),
    signals: read('signals', parts.signals),
    sites: read('sites', parts.sites),
    problems,
  };
};

/** Calls `listener` when an administrator sets, changes or takes back the policy while the browser runs (Chrome, Edge). */
export const onPolicyChanged = (listener: () => void): void =>
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
