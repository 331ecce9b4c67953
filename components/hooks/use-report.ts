import type { Figures, Trend } from '../../utils/model/figures.ts';
import type { Measure, Question, Scope, Selection } from '../../utils/model/question.ts';
import { useBackground } from './background.ts';
import { type Live, useLive } from './use-live.ts';

/** The answer to a question, kept up to date. */
export const useFigures = (question: Question): Live<Figures> => {
  const { send } = useBackground();
  return useLive(JSON.stringify(question), () => send('figures', question));
};

/** How a scope moved over so many weeks, kept up to date. */
export const useTrend = (scope: Scope, measure: Measure, weeks: number): Live<Trend> => {
  const { send } = useBackground();
  return useLive(JSON.stringify([scope, measure, weeks]), () => send('trend', { scope, measure, weeks }));
};

/** The selections that the reader keeps; empty until they have come. */
export const useSelections = (): readonly Selection[] => {
  const { send } = useBackground();
  const { value } = useLive('selections', () => send('readSettings', null));
  return value?.selections ?? [];
};
