import type { Finding } from '../model/policy.ts';
import type { Survey } from './survey.ts';

/**
 * One policy hint. Pure; speaks once at most, over all that it concerns; stays silent where the tickets do not tell.
 * Its texts are the messages `hint_<id>_why`, `_source` and `_action` beside those that its finding names.
 */
export interface Hint {
  id: string;
  /** What it has to say, or null. `earlier` is what the hints before it in the registry found. */
  find(survey: Survey, earlier: readonly Finding[]): Finding | null;
}
