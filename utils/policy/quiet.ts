import type { HintState, QuietFinding } from '../model/hint-state.ts';
import type { Finding } from '../model/policy.ts';

/** How much worse a figure has to stand for a dismissed hint to speak again; a default of ours. */
const worse = 0.05;

/** Keeps a state the finding quiet today, in this scope? */
const holds = (state: HintState, { hint, subjects, level }: Finding, scope: string, today: string): boolean => {
  if (state.hint !== hint) return false;
  if (state.quieting === 'muted') return true;
  if (state.scope !== scope) return false;
  if (state.quieting === 'snoozed') return state.until !== null && today < state.until;
  const known = new Set(state.subjects);
  return subjects.every((subject) => known.has(subject)) && level < state.level + worse;
};

/**
 * The findings that are to be shown, and those that the reader keeps quiet with the reason. A muted hint is quiet everywhere, a
 * snoozed one in its scope up to its day, a dismissed one in its scope until it speaks of something new or stands five
 * points worse.
 */
export const quieted = (
  findings: readonly Finding[],
  states: readonly HintState[],
  scope: string,
  today: string,
): { spoken: Finding[]; quiet: QuietFinding[] } => {
  const spoken: Finding[] = [];
  const quiet: QuietFinding[] = [];
  for (const finding of findings) {
    const state = states.find((one) => holds(one, finding, scope, today));
    if (state) quiet.push({ finding, state });
    else spoken.push(finding);
  }
  return { spoken, quiet };
};
