import type { Condition } from '../model/rule.ts';
import { patternOf } from './pattern.ts';

/** The patterns of a condition with their places in it, and whether each can be used. */
export const patternsIn = (condition: Condition, place = ''): { place: string; ok: boolean }[] => {
  if (condition.kind === 'test')
    return condition.operator === 'matches'
      ? condition.values.map((value, at) => ({ place: `${place}.values.${at}`, ok: patternOf(value) !== null }))
      : [];
  if (condition.kind === 'not') return patternsIn(condition.of, `${place}.of`);
  return condition.of.flatMap((part, at) => patternsIn(part, `${place}.of.${at}`));
};
