import type { ApiState } from '../model/page.ts';

/** Why a site's API gave nothing, in the words of the page's state. */
export type FailState = Exclude<ApiState, 'idle' | 'ok' | 'slow'>;

/** A failure: `status` is the HTTP status where there was one, `retryAfterMs` when asking again makes sense. */
export interface Failure {
  ok: false;
  state: FailState;
  status: number | null;
  retryAfterMs: number;
}

/** An answer that was read and parsed, or why there is none. */
export type Answer<T> = { ok: true; value: T } | Failure;

/** When to ask again where the site did not say; each is long enough that a page left open for a day stays polite. */
const patience: Record<FailState, number> = {
  'logged-out': 60_000,
  'rate-limited': 30_000,
  failing: 30_000,
  unreadable: 60_000,
  offline: 15_000,
};

/** A request that brought nothing. `status` is null when no answer came; without `retryAfterMs` it is asked again after what is usual for the state. */
export const failure = (state: FailState, status: number | null, retryAfterMs?: number): Failure => ({
  ok: false,
  state,
  status,
  retryAfterMs: retryAfterMs ?? patience[state],
});

/** True when the address is not there any more or never was: another one has to be used, and asking again is no use. */
export const isGone = (answer: Failure): boolean => answer.status === 404 || answer.status === 410;
