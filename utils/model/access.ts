import * as z from 'zod/mini';

/**
 * A host beyond the required ones on which the extension may run, or might: `pattern` is the browser's match pattern of
 * it, `host` its name for the reader, with the scheme where that is not https.
 */
export const GrantedSite = z.object({ host: z.string(), pattern: z.string() });
export type GrantedSite = z.infer<typeof GrantedSite>;
