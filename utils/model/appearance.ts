import * as z from 'zod/mini';

/** How tags look: with their word or as a shape alone, and whether an unclear ticket gets one. */
export const Appearance = z.object({ words: z.boolean(), unclear: z.boolean() });
export type Appearance = z.infer<typeof Appearance>;
