import type { Finding } from '../model/policy.ts';
import type { Judged } from '../model/portfolio.ts';
import type { Settings } from '../model/settings.ts';
import type { Container } from '../model/verdict.ts';

/** What the hints look at: the tickets of one scope as they stand today. */
export interface PolicyInput {
  /** The board's name; null for everything seen. */
  scope: string | null;
  settings: Pick<Settings, 'operationsCap'>;
  judged: readonly Judged[];
  /** Epics, parents and lists with those of the tickets above that they hold. */
  containers: readonly Contained[];
  /** The day, `yyyy-mm-dd`. */
  today: string;
}

/** A container with the tickets that it holds. */
export interface Contained {
  container: Container;
  tickets: readonly Judged[];
}

/**
 * One policy hint. Pure; speaks once at most, over all that it concerns; stays silent where the tickets do not tell.
 * Its texts are the messages `hint_<id>_why`, `_source` and `_action` beside those that its finding names.
 */
export interface Hint {
  id: string;
  /** What it has to say, or null. `earlier` is what the hints before it in the registry found. */
  find(input: PolicyInput, earlier: readonly Finding[]): Finding | null;
}
