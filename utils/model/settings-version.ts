import * as z from 'zod/mini';
import { Settings } from './settings.ts';

/** Settings that were kept under a name, or, with an empty name, by themselves before others took their place. */
export const SettingsVersion = z.object({ id: z.string(), name: z.string(), at: z.string(), settings: Settings });
export type SettingsVersion = z.infer<typeof SettingsVersion>;
