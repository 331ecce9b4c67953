import * as z from 'zod/mini';

/** What can be done with the ticket that the reader points at: say what it is, let its evidence decide again, or see why. */
export const Pointed = z.enum(['project', 'operations', 'not-work', 'automatic', 'why']);
export type Pointed = z.infer<typeof Pointed>;
