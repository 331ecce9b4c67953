import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a part of the stand-in answers to a request. */
export interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** A request as the parts see it: read to its end, its address taken apart. */
export interface Request {
  method: string;
  host: string;
  url: URL;
  body: string;
  /** True when the session's cookie came with it. */
  signedIn: boolean;
  /** The Origin header; null where the caller sent none. */
  origin: string | null;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json;charset=UTF-8',
  body: JSON.stringify(value),
});

export const text = (body: string, status = 200): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

export const html = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });

export const redirect = (to: string): Answer => ({
  status: 302,
  type: 'text/html',
  body: '',
  headers: { location: to },
});

/** Jira's own form of an error. */
export const jiraError = (status: number, message: string): Answer =>
  json({ errorMessages: [message], errors: {} }, status);

export const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) if (part instanceof Buffer) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

export const send = (response: ServerResponse, answer: Answer): void => {
  response.writeHead(answer.status, { 'content-type': answer.type, 'cache-control': 'no-cache', ...answer.headers });
  response.end(answer.body);
};
