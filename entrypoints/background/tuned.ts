import { type Managed, overlaid } from '../../utils/model/managed.ts';
import type { Tuned } from '../../utils/model/settings.ts';
import { readRules } from '../../utils/rules/read-text.ts';
import { readPolicy } from '../../utils/storage/managed-store.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';

/** Rules that were read from the same text are the same list, so that they are compiled once. */
let lastRules: { text: string; read: ReturnType<typeof readRules> } | null = null;

/** The organisation's policy with its rules read; null when there is none. */
export const readManaged = async (): Promise<Managed | null> => {
  const policy = await readPolicy();
  if (policy === null) return null;
  const { organisation = null, rules: text = '', signals = {}, sites = {}, problems, ...limits } = policy;
  if (lastRules?.text !== text) lastRules = { text, read: readRules(text) };
  const { read } = lastRules;
  const place = read.ok ? [] : [`rules ${read.problem.line}:${read.problem.column}`];
  return {
    organisation,
    rules: read.ok ? read.rules : [],
    signals,
    sites,
    problems: [...problems, ...place],
    ...Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)),
  };
};

/** The settings by which tickets are judged now: the reader's, under the organisation's policy. */
export const readTuned = async (): Promise<Tuned> => overlaid(await readSettings(), await readManaged());
