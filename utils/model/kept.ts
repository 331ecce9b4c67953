import * as z from 'zod/mini';

/** Why a write was not kept, for the reader: 'quota' (the disk is full), 'storage' (the browser's database failed). */
export const Kept = z.object({ kept: z.boolean(), reason: z.nullable(z.enum(['quota', 'storage'])) });
export type Kept = z.infer<typeof Kept>;
