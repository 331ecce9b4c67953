import type { PageSays } from '../messaging/page-says.ts';
import type { ReaderSays } from '../messaging/reader-says.ts';
import type { ReaderPorts, SiteAnswer } from '../sites/site-reader.ts';

/** What a page says of what it was asked to fetch. */
export type FetchSays = Extract<PageSays, { say: 'part' | 'answer' | 'failed' }>;

/** Asks a site by way of one of its pages, which has the user's session and the site's origin. */
export interface FetchByPage {
  fetch: ReaderPorts['fetch'];
  heard(said: FetchSays): void;
  /** The page has gone: what is under way is answered no more. */
  end(): void;
}

/** The most that a page may answer, in UTF-16 units or bytes: more than any site gives for one question of ours. */
const longestAnswer = 64 * 1024 * 1024;

interface Waiting {
  text: string;
  resolve(answer: SiteAnswer): void;
  reject(why: Error): void;
}

const answerOf = (said: Extract<FetchSays, { say: 'answer' }>, text: () => Promise<string>): SiteAnswer => {
  const headers = new Headers();
  if (said.type !== null) headers.set('content-type', said.type);
  if (said.retryAfter !== null) headers.set('retry-after', said.retryAfter);
  return {
    ok: said.status >= 200 && said.status < 300,
    status: said.status,
    type: said.redirected ? 'opaqueredirect' : 'basic',
    headers,
    text,
  };
};

/** A `fetch` whose requests a page makes. `root` is where the site’s own paths begin; `say` sends to the page. */
export const fetchByPage = (root: string, say: (said: ReaderSays) => void): FetchByPage => {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let gone = false;

  const take = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    return one;
  };

  return {
    fetch: (address, { method, headers, body, signal }) =>
      new Promise((resolve, reject) => {
        if (gone || signal.aborted || !address.startsWith(root)) {
          reject(new Error('nothing to ask'));
          return;
        }
        asked += 1;
        const id = asked;
        const stop = (): void => {
          const one = take(id);
          if (one === undefined) return;
          say({ say: 'abort', id });
          one.reject(new DOMException('aborted', 'AbortError'));
        };
        signal.addEventListener('abort', stop);
        const leave = (): void => signal.removeEventListener('abort', stop);
        waiting.set(id, {
          text: '',
          resolve: (answer) => {
            leave();
            resolve(answer);
          },
          reject: (why) => {
            leave();
            reject(why);
          },
        });
        say({
          say: 'fetch',
          id,
          method,
          path: address.slice(root.length),
          headers,
          body: body ?? null,
          clones: new Set(),
        });
      }),
    heard: (said) => {
      if (said.say === 'failed') {
        take(said.id)?.reject(new Error('no answer'));
        return;
      }
      const one = waiting.get(said.id);
      if (one === undefined) return;
      const { text } = said;
      if (one.text.length + (typeof text === 'string' ? text.length : text.size) > longestAnswer) {
        take(said.id)?.reject(new Error('too long an answer'));
        return;
      }
      if (typeof text === 'string') one.text += text;
      if (said.say !== 'answer') return;
      const whole = typeof text === 'string' ? async () => one.text : () => text.text();
      take(said.id)?.resolve(answerOf(said, whole));
    },
    end: () => {
      gone = true;
      for (const id of [...waiting.keys()]) take(id)?.reject(new Error('the page has gone'));
    },
  };
};
