import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { HintState } from '../model/hint-state.ts';

const prefix = 'hint:';

/** One key a hint and scope, so that no write can lose another one's; a muted hint is quiet everywhere and has no scope. */
const keyOf = (hint: string, scope: string): string => `${prefix}${hint}:${scope}`;

const stored = async (): Promise<[string, unknown][]> =>
  Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));

/** The hints that are kept quiet. Records that do not fit are left where they are and left out. */
export const readHintStates = async (): Promise<HintState[]> =>
  (await stored()).flatMap(([, value]) => {
    const parsed = z.safeParse(HintState, value);
    return parsed.success ? [parsed.data] : [];
  });

/** Keeps a hint quiet as the state says. Rejects when the browser refuses (quota). */
export const keepHintState = (state: HintState): Promise<void> =>
  browser.storage.local.set({ [keyOf(state.hint, state.quieting === 'muted' ? '' : state.scope)]: state });

/** Lets a hint speak again in a scope, and everywhere when it was muted. */
export const dropHintState = (hint: string, scope: string): Promise<void> =>
  browser.storage.local.remove([keyOf(hint, scope), keyOf(hint, '')]);

/** No hint is kept quiet any more. */
export const forgetHintStates = async (): Promise<void> =>
  browser.storage.local.remove((await stored()).map(([key]) => key));
