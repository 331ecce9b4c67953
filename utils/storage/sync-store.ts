import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { log } from '../log/log.ts';
import { defaultSettings, Settings } from '../model/settings.ts';
import type { SyncState, SyncStep } from '../model/sync.ts';
import { migrate } from './migrations/registry.ts';
import { readSettings, writeSettings } from './settings-store.ts';
import { fromItems, isChunkKey, metaKey, SyncMeta, toItems } from './sync-chunks.ts';

/** What this browser remembers of its syncing, in local storage. `generation` is what it holds of the common line. */
const Memory = z.object({
  on: z.boolean(),
  device: z.string(),
  generation: z.nullable(z.string()),
  ancestors: z.array(z.string()),
  /** True while something kept here has not reached the common line. */
  ahead: z.boolean(),
  reason: z.nullable(z.enum(['quota', 'refused'])),
  left: z.array(z.enum(['core', 'rules', 'words'])),
  conflict: z.nullable(
    z.object({ at: z.string(), generation: z.string(), ancestors: z.array(z.string()), settings: z.unknown() }),
  ),
});
type Memory = z.infer<typeof Memory>;

const key = 'settings-sync';
const longestLine = 20;

const readMemory = async (): Promise<Memory> => {
  const parsed = z.safeParse(Memory, (await browser.storage.local.get(key))[key]);
  if (parsed.success) return parsed.data;
  return {
    on: false,
    device: crypto.randomUUID(),
    generation: null,
    ancestors: [],
    ahead: false,
    reason: null,
    left: [],
    conflict: null,
  };
};
const remember = (memory: Memory): Promise<void> => browser.storage.local.set({ [key]: memory });

/** In order of weight: what comes first finds room first. */
const partsOf = ({ rules, words, ...core }: Settings) => [
  { name: 'core', value: core },
  { name: 'rules', value: rules },
  { name: 'words', value: words },
];

const isQuota = (error: unknown): boolean =>
  error instanceof Error && /quota|QUOTA/.test(`${error.name} ${error.message}`);

/** Puts a generation in the place of the one before; where that is refused, the one before stays whole. */
const replace = async (items: Record<string, unknown>): Promise<void> => {
  const before = await browser.storage.sync.get(null);
  // What is left of a longer generation is harmless to readers, but may take the room of this one.
  const stale = Object.entries(before).filter(([one]) => isChunkKey(one) && !(one in items));
  const without = (): Promise<void> => browser.storage.sync.remove(stale.map(([one]) => one));
  try {
    await browser.storage.sync.set(items);
  } catch (error) {
    if (stale.length === 0 || !isQuota(error)) throw error;
    await without();
    try {
      await browser.storage.sync.set(items);
    } catch (again) {
      await browser.storage.sync.set(Object.fromEntries(stale));
      throw again;
    }
    return;
  }
  if (stale.length > 0) await without();
};

/** All that is synced; null when the browser does not give it, as where its synced storage is switched off. */
const there = async (): Promise<Record<string, unknown> | null> => {
  try {
    return await browser.storage.sync.get(null);
  } catch (error) {
    log.warn('the synced settings cannot be read', error instanceof Error ? error.name : '');
    return null;
  }
};

const push = async (memory: Memory, settings: Settings, ancestors: readonly string[]): Promise<Memory> => {
  const generation = crypto.randomUUID();
  const about = { generation, ancestors: [...ancestors].slice(0, longestLine), device: memory.device };
  const { items, left } = toItems(partsOf(settings), { ...about, at: new Date().toISOString() });
  try {
    await replace(items);
  } catch (error) {
    log.warn('the settings were not synced', error instanceof Error ? error.name : '');
    return { ...memory, ahead: true, reason: isQuota(error) ? 'quota' : 'refused' };
  }
  const named = z.safeParse(Memory.shape.left, left);
  return {
    ...memory,
    generation,
    ancestors: about.ancestors,
    ahead: false,
    reason: null,
    left: named.success ? named.data : [],
    conflict: null,
  };
};

const lineOf = ({ generation, ancestors }: Pick<Memory, 'generation' | 'ancestors'>): string[] =>
  generation === null ? [] : [generation, ...ancestors];

/** What the other browsers hold, as whole settings: a part that did not fit there is as it is here. */
const theirs = (parts: Record<string, unknown>, mine: Settings): unknown => {
  const core = z.safeParse(z.record(z.string(), z.unknown()), parts.core);
  return migrate({
    ...(core.success ? core.data : mine),
    rules: parts.rules ?? mine.rules,
    words: parts.words ?? mine.words,
  });
};

/**
 * Looks at what the other browsers have synced. Newer settings of the same line are taken over; where this browser has
 * gone on by itself meanwhile, both are kept and the reader is asked. Returns true when the settings here have changed.
 */
const pull = async (): Promise<boolean> => {
  const memory = await readMemory();
  if (!memory.on) return false;
  const found = fromItems((await there()) ?? {});
  if (found === null || found.meta.generation === memory.generation) return false;
  const mine = await readSettings();
  const parsed = z.safeParse(Settings, theirs(found.parts, mine));
  if (!parsed.success) {
    log.warn('synced settings cannot be read and were left alone', parsed.error.issues[0]?.path.join('.') ?? '');
    return false;
  }
  const { generation, ancestors, at } = found.meta;
  const isSame = JSON.stringify(parsed.data) === JSON.stringify(mine);
  const follows = memory.generation !== null && ancestors.includes(memory.generation) && !memory.ahead;
  const untouched = memory.generation === null && JSON.stringify(mine) === JSON.stringify(defaultSettings);
  if (isSame || follows || untouched) {
    if (!isSame) await writeSettings(parsed.data);
    const left = z.safeParse(Memory.shape.left, found.meta.left);
    const kept = { generation, ancestors, ahead: false, reason: null, conflict: null };
    await remember({ ...memory, ...kept, left: left.success ? left.data : [] });
    return !isSame;
  }
  await remember({ ...memory, conflict: { at, generation, ancestors, settings: parsed.data } });
  return false;
};

/** Sends what is kept here to the other browsers, unless a conflict waits for the reader. Never rejects. */
const share = async (settings: Settings): Promise<void> => {
  const memory = await readMemory();
  if (!memory.on) return;
  const items = await there();
  if (items === null) return remember({ ...memory, ahead: true, reason: 'refused' });
  if (memory.conflict === null) {
    const found = fromItems(items);
    const isBehind = found !== null && found.meta.generation !== memory.generation;
    if (!isBehind) return remember(await push(memory, settings, lineOf(memory)));
  }
  await remember({ ...memory, ahead: true });
  await pull();
};

const act = async (step: Exclude<SyncStep, 'look'>): Promise<void> => {
  const memory = await readMemory();
  const settings = await readSettings();
  if (step === 'off') return remember({ ...memory, on: false, reason: null });
  if (step === 'on') {
    await remember({ ...memory, on: true, reason: null });
    const items = await there();
    if (items === null || fromItems(items) === null) await share(settings);
    else await pull();
    return;
  }
  if (memory.conflict === null) return;
  const { generation, ancestors, settings: other } = memory.conflict;
  const parsed = z.safeParse(Settings, migrate(other));
  if (step === 'keep-mine' || !parsed.success)
    return remember(await push({ ...memory, conflict: null }, settings, [generation, ...ancestors, ...lineOf(memory)]));
  await writeSettings(parsed.data);
  await remember({ ...memory, generation, ancestors, ahead: false, reason: null, conflict: null });
};

const stateNow = async (): Promise<SyncState> => {
  const { on, reason, left, conflict, ahead } = await readMemory();
  const other = conflict && z.safeParse(Settings, migrate(conflict.settings));
  const shown = conflict && other?.success ? { at: conflict.at, settings: other.data } : null;
  const synced = on ? {} : ((await there()) ?? {});
  const found = z.safeParse(SyncMeta, synced[metaKey]).success;
  const state = !on ? 'off' : shown ? 'conflict' : ahead || reason ? 'not-synced' : 'synced';
  return { on, state, reason, left, found, conflict: shown };
};

let queue: Promise<unknown> = Promise.resolve();
/** One at a time: a keeping and an arrival must not write across each other. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
};

/** The settings between a reader's browsers, by the browser's own synced storage. */
export const settingsSync = {
  pull: (): Promise<boolean> => inTurn(pull),
  share: (settings: Settings): Promise<void> => inTurn(() => share(settings)),
  /** Does a step and tells how things stand after it. */
  step: (step: SyncStep): Promise<SyncState> =>
    inTurn(async () => {
      if (step !== 'look') await act(step);
      return stateNow();
    }),
  /** Calls `listener` when another browser's settings arrive. */
  onArrival: (listener: () => void): void =>
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'sync' && metaKey in changes) listener();
    }),
  /** This browser no longer knows of any sync; what the other browsers hold stays theirs. */
  forget: (): Promise<void> => inTurn(() => browser.storage.local.remove(key)),
};
