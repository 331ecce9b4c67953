import type * as z from 'zod/mini';
import { type Answer, type Failure, failure } from './answer.ts';
import { createLane } from './lane.ts';
import { backoff, retryAfter } from './retry-after.ts';
import type { ReaderPorts, SiteAnswer } from './site-reader.ts';

/** One request: a GET of `path`, or a POST where there is a `body` for a read that takes its question there. */
export interface SiteRequest<T> {
  /** Begins with a slash; stays on the page's own origin. */
  path: string;
  body?: unknown;
  schema: z.ZodMiniType<T>;
  signal: AbortSignal;
  /** Told the body of an error below 500, where the site says what it minded; undefined when it was no JSON. */
  refused?(body: unknown): void;
  /** True for what nobody waits for at the screen: it is asked after all else. */
  later?: boolean;
}

/** A polite reader of one site's API; never throws. An aborted request answers 'offline'. */
export interface SiteClient {
  ask<T>(request: SiteRequest<T>): Promise<Answer<T>>;
}

export interface ClientOptions {
  ports: ReaderPorts;
  /** Sent along with every request. */
  headers?: Readonly<Record<string, string>>;
  /** Whether an error that has other reasons elsewhere is this site's way to say that nobody is signed in. */
  signedOut?(status: number, body: unknown): boolean;
  /** Told when an answer is under way for long, and when none is any more. */
  slow?(slow: boolean): void;
}

/** Requests under way at once where no lane says otherwise. */
const width = 2;
/** An answer that takes longer is called slow. */
const slowAfter = 3_000;
/** An answer that takes longer is given up. */
const timeout = 60_000;
/** How often a request is repeated before its failure is told. */
const repeats = { busy: 3, broken: 2, unreachable: 1 } as const;
/** Requests that are taken off the day's allowance at once, and how long after an empty one it is asked again. */
const ration = 20;
const untilAllowed = 3_600_000;
/** A longer wait is not sat out here: the failure says when to come back. */
const longestWait = 10_000;

type Tried<T> = { answer: Answer<T>; again: keyof typeof repeats | null; wait: number | null };

const finished = <T>(answer: Answer<T>): Tried<T> => ({ answer, again: null, wait: null });

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads a site's API by way of a page of it: same origin, with the session the browser has, two requests at once over all
 * its tabs. Repeats what failed in passing, waits as long as a busy site asks, and holds all other requests back meanwhile.
 * What can wait rests while the page is hidden.
 */
export const siteClient = ({ ports, headers = {}, signedOut, slow }: ClientOptions): SiteClient => {
  const lane = ports.lane ?? createLane(width);
  let rationed = 0;
  let slowOnes = 0;

  /** An abort is no error here: the caller looks at the signal. */
  const pause = (ms: number, signal: AbortSignal): Promise<void> => ports.wait(ms, signal).catch(() => undefined);

  const attempt = async <T>(request: SiteRequest<T>, nth: number): Promise<Tried<T>> => {
    const { path, body, signal } = request;
    const ending = new AbortController();
    const stop = (): void => ending.abort();
    signal.addEventListener('abort', stop);
    const done = new AbortController();
    const after = (ms: number, then: () => void): void =>
      void pause(ms, done.signal).then(() => done.signal.aborted || then());
    after(timeout, stop);
    // Only what is under way: the wait for a place, for a busy site or for the page to be shown is not the site's slowness.
    let isSlow = false;
    after(slowAfter, () => {
      isSlow = true;
      slowOnes += 1;
      if (slowOnes === 1) slow?.(true);
    });
    try {
      const response = await ports.fetch(ports.origin + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: ending.signal,
      });
      return classify(response, await response.text(), request, nth);
    } catch {
      if (ending.signal.aborted) return finished(failure(signal.aborted ? 'offline' : 'failing', null));
      return { answer: failure('offline', null), again: 'unreachable', wait: null };
    } finally {
      done.abort();
      if (isSlow) slowOnes -= 1;
      if (isSlow && slowOnes === 0) slow?.(false);
      signal.removeEventListener('abort', stop);
    }
  };

  const classify = <T>(response: SiteAnswer, text: string, request: SiteRequest<T>, nth: number): Tried<T> => {
    const { status } = response;
    const type = response.headers.get('content-type') ?? '';
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      return finished(failure('logged-out', status));
    }
    if (status === 429) {
      const wait = retryAfter(response.headers.get('retry-after'), ports.now()) ?? backoff(nth, ports.random());
      lane.busyUntil = Math.max(lane.busyUntil, ports.now() + wait);
      return { answer: failure('rate-limited', status, wait), again: 'busy', wait };
    }
    if (status === 401 || status === 403) return finished(failure('logged-out', status));
    if (status >= 500 || status === 408) {
      const wait = retryAfter(response.headers.get('retry-after'), ports.now());
      return { answer: failure('failing', status, wait ?? undefined), again: 'broken', wait };
    }
    if (response.ok && /^text\/html/i.test(type)) return finished(failure('logged-out', status));
    const value = parsedJson(text);
    if (!response.ok) {
      request.refused?.(value);
      return finished(failure(signedOut?.(status, value) ? 'logged-out' : 'failing', status));
    }
    const parsed = request.schema.safeParse(value);
    return finished(parsed.success ? { ok: true, value: parsed.data } : failure('unreadable', status));
  };

  const untilFree = async (signal: AbortSignal): Promise<Failure | null> => {
    const wait = lane.busyUntil - ports.now();
    if (wait <= 0) return null;
    if (wait > longestWait) return failure('rate-limited', 429, wait);
    await pause(wait, signal);
    return null;
  };

  const overspent = async (): Promise<Failure | null> => {
    if (rationed === 0 && (await ports.spend?.(ration)) === false) return failure('rate-limited', null, untilAllowed);
    rationed = (rationed === 0 ? ration : rationed) - 1;
    return null;
  };

  const ask = async <T>(request: SiteRequest<T>): Promise<Answer<T>> => {
    const { signal } = request;
    for (let nth = 0; ; nth += 1) {
      if (request.later) await ports.shown?.(signal);
      const tried = await lane.run(async (): Promise<Tried<T>> => {
        if (signal.aborted) return finished(failure('offline', null));
        const held = (await untilFree(signal)) ?? (await overspent());
        if (held !== null) return finished(held);
        return signal.aborted ? finished(failure('offline', null)) : attempt(request, nth);
      }, request.later);
      if (tried.again === null || nth >= repeats[tried.again] || signal.aborted) return tried.answer;
      const wait = tried.wait ?? backoff(nth, ports.random()) / 2;
      if (wait > longestWait) return tried.answer;
      await pause(wait, signal);
    }
  };

  return { ask };
};
