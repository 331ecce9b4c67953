import { bursts, lookAlikes, plans } from './bounded-titles.ts';
import { type PeriodStyle, periodStyle } from './periods.ts';
import type { Chance } from './random.ts';
import { type Recurring, recurring } from './recurring-titles.ts';

/** What a history is made of: titles, ways of writing periods, and slips. */
export interface Material {
  readonly recurring: readonly Recurring[];
  readonly plans: readonly string[];
  readonly bursts: readonly string[];
  readonly lookAlikes: readonly string[];
  readonly style: (chance: Chance, language: string, gap: number) => PeriodStyle;
  readonly renamed: (title: string, chance: Chance) => string;
}

/** How a run's title differs from the others by hand: other case, a remark, another order, a word more or less, a slip. */
const renamed = (title: string, chance: Chance): string => {
  const words = title.split(' ');
  return chance.of<() => string>([
    () => title.toUpperCase(),
    () => `${title} - urgent`,
    () => `[done] ${title}`,
    () => `${title} (again)`,
    () => `Copy of ${title}`,
    () => `${title} !!`,
    () => `${words.slice(1).join(' ')} ${words[0] ?? ''}`,
    () => `The ${title}`,
    () => title.replace(/^(\w+) (\w+)/u, '$1-$2'),
    () => `${title} for review`,
    () => `Fwd: ${title}`,
    () => title.replace(/(\p{L}{4,})\b/u, '$1s'),
    () => title.replace(/(\p{L})(\p{L})(\p{L}+)/u, '$1$3'),
  ])();
};

/** The first set, on which the masking was settled. */
export const usual: Material = { recurring, plans, bursts, lookAlikes, style: periodStyle, renamed };
