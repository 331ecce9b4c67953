import type { Policies } from '../model/policies.ts';
import type { Container } from '../model/verdict.ts';
import type { PolicyTicket } from './policy-ticket.ts';
import type { Weighed } from './weighed.ts';

/** What the hints look at: the tickets of one scope as they stand today. */
export interface PolicyInput {
  /** The board's name; null for everything seen. */
  scope: string | null;
  /** The key of the scope, under which a policy of its own is kept. */
  scopeKey: string;
  policies: Policies;
  tickets: readonly PolicyTicket[];
  /** Epics and parents with those of the tickets above that they hold. */
  containers: readonly Contained[];
  /** What shares are taken of, by the measure and the period that the reader has chosen. */
  weighed: Weighed;
  /** The day, `yyyy-mm-dd`. */
  today: string;
}

/** A container with the tickets that it holds. `id` is the id under which its own ticket is stored. */
export interface Contained {
  id: string;
  container: Container;
  tickets: readonly PolicyTicket[];
}
