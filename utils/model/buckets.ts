import * as z from 'zod/mini';
import { Split } from './figures.ts';

/**
 * A split in three, as SAFe allocates capacity: `enablers` is the part of its project amount that enables other work, the rest of
 * that are features; operations are what SAFe calls maintenance.
 */
export const Buckets = z.object({ split: Split, enablers: z.number() });
export type Buckets = z.infer<typeof Buckets>;

/** The shares that the example of the preset 'safe' aims at (agileseekers.com, calade.de). */
export const bucketAims = { features: 0.6, enablers: 0.25, operations: 0.15 } as const;
