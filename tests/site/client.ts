import { request } from 'node:https';
import { type Site, sessionCookie } from './server.ts';

/** What the site answered; `json` parses the body and throws where it is none. */
export interface SiteAnswer {
  status: number;
  type: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  json(): unknown;
}

/** Asks a running stand-in for an address of one of its hosts, signed in unless told otherwise. Redirects are not followed. */
export const askSite = (
  site: Site,
  address: string,
  { method = 'GET', body, signedIn = true }: { method?: string; body?: unknown; signedIn?: boolean } = {},
): Promise<SiteAnswer> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    const asked = request(
      {
        host: '127.0.0.1',
        port: site.port,
        path: url.pathname + url.search,
        method,
        rejectUnauthorized: false,
        headers: {
          host: url.host,
          ...(signedIn ? { cookie: sessionCookie } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            headers: response.headers,
            body: text,
            json: (): unknown => JSON.parse(text),
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
