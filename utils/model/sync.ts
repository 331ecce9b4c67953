import * as z from 'zod/mini';
import { Settings } from './settings.ts';

/**
 * How the settings fare between a reader's browsers. 'off' is as shipped; 'synced' when the other browsers have or will get
 * what is kept here; 'not-synced' when the browser did not take it (`reason`). `left` are the parts that do not fit into
 * the browser's limits and stay here. `found` says that another browser has synced settings while this one has it off.
 * `conflict` are settings that another browser has kept meanwhile, beside those kept here: neither is lost until the
 * reader has chosen.
 */
export const SyncState = z.object({
  on: z.boolean(),
  state: z.enum(['off', 'synced', 'not-synced', 'conflict']),
  reason: z.nullable(z.enum(['quota', 'refused'])),
  left: z.array(z.enum(['core', 'rules', 'words'])),
  found: z.boolean(),
  conflict: z.nullable(z.object({ at: z.string(), settings: Settings })),
});
export type SyncState = z.infer<typeof SyncState>;

/** What a reader does about it: turn it on or off, or, in a conflict, take the other browser's settings or keep these. */
export const SyncStep = z.enum(['look', 'on', 'off', 'take-theirs', 'keep-mine']);
export type SyncStep = z.infer<typeof SyncStep>;
