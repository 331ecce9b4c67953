import * as z from 'zod/mini';

/** Nothing to say, in a request or a response. */
export const nothing = z.optional(z.null());

interface Exchange<Request, Response> {
  request: z.ZodMiniType<Request>;
  response: z.ZodMiniType<Response>;
}
type Table = Record<string, { request: z.ZodMiniType; response: z.ZodMiniType }>;

/** The parsed request of each message of a table. */
export type RequestOf<T extends Table> = { [Name in keyof T]: z.output<T[Name]['request']> };
/** The parsed response of each message of a table. */
export type ResponseOf<T extends Table> = { [Name in keyof T]: z.output<T[Name]['response']> };
/** A table of messages, typed so that a generic name gives the matching schemas. */
export type Exchanges<T extends Table> = { [Name in keyof T]: Exchange<RequestOf<T>[Name], ResponseOf<T>[Name]> };
