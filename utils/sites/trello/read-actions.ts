import type { SiteClient } from '../site-client.ts';
import type { Action } from './history.ts';
import { ActionsAnswer, actionsAtOnce, actionsPath, KnownActions } from './requests.ts';

/** Most pages of a board's history that are read at a visit. */
const mostPages = 5;

/**
 * Reads a board's history, newest first, back to an instant (ISO) or to the most that is read at a visit; with `known`, the
 * newest action that is already there, only what came since. Null when Trello does not give it.
 */
export const readActions = async (
  client: SiteClient,
  link: string,
  reach: string,
  known: Pick<Action, 'id'> | null,
  signal: AbortSignal,
): Promise<Action[] | null> => {
  const actions: Action[] = [];
  const since = known === null ? {} : { since: known.id };
  let border: Parameters<typeof actionsPath>[1] = since;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await client.ask({ path: actionsPath(link, border), schema: ActionsAnswer, signal });
    if (!answer.ok) return page === 0 ? null : actions;
    const read = KnownActions.parse(answer.value);
    actions.push(...read);
    const last = read.at(-1);
    if (answer.value.length < actionsAtOnce || last === undefined || last.date < reach) break;
    border = { ...since, before: last.id };
  }
  return actions;
};
