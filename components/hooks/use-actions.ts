import { useMemo } from 'react';
import type { Kept } from '../../utils/model/kept.ts';
import type { Emphasis } from '../../utils/model/page.ts';
import type { CorrectedCategory, Explanation } from '../../utils/model/verdict.ts';
import { useBackground } from './background.ts';

/** What a screen can ask for. Each answers with what came of it and never rejects: nobody there is an answer too. */
export interface Actions {
  correct(id: string, to: CorrectedCategory | null): Promise<Kept>;
  /** True when the card is now in view on the page. */
  reveal(id: string): Promise<boolean>;
  /** Reads all that the board in view lists, or stops. */
  readList(go: boolean): Promise<unknown>;
  emphasise(emphasis: Emphasis): Promise<void>;
  /** Turns tags on the pages of one site on or off. */
  showTags(site: string, on: boolean): Promise<Kept>;
  /** Deletes all that is stored, settings too when `settings` is true. */
  forget(settings: boolean): Promise<Kept>;
  /** The reasons behind a verdict; null when the ticket is not stored or nobody answered. */
  explain(id: string): Promise<Explanation | null>;
}

const notKept: Kept = { kept: false, reason: 'storage' };

const orElse = async <Answer>(answer: Promise<Answer>, otherwise: Answer): Promise<Answer> => {
  try {
    return await answer;
  } catch {
    return otherwise;
  }
};

export const useActions = (): Actions => {
  const { send } = useBackground();
  return useMemo(
    () => ({
      correct: (id, to) => orElse(send('correct', { id, to }), notKept),
      reveal: (id) =>
        orElse(
          send('reveal', { id }).then(({ shown }) => shown),
          false,
        ),
      readList: (go) => orElse(send('readList', { go }), null),
      emphasise: async (emphasis) => {
        await orElse(send('emphasise', emphasis), null);
      },
      showTags: (site, on) =>
        orElse(
          send('readSettings', null).then((settings) =>
            send('writeSettings', { ...settings, tags: { ...settings.tags, [site]: on } }),
          ),
          notKept,
        ),
      forget: (settings) => orElse(send('forget', { settings }), notKept),
      explain: (id) => orElse(send('explain', { id }), null),
    }),
    [send],
  );
};
