import * as z from 'zod/mini';
import { lenient, text } from './lenient.ts';

/** The Card Repeater Power-Up; it signs what it keeps on a card with this id. */
const cardRepeater = '57b47fb862d25a30298459b1';

/** What a Power-Up keeps on a card: `value` is JSON of its own making. */
export const PluginDatum = z.object({ idPlugin: text, value: text });
export type PluginDatum = z.infer<typeof PluginDatum>;

/** Card Repeater's schedule, as clients of its data read it. */
const Repeater = z.object({
  recurrence: z.object({ period: z.string().check(z.maxLength(40)), interval: lenient(z.number()) }),
});
/** What estimating and ranking Power-Ups keep, under plain names. */
const amount = lenient(z.union([z.number(), z.string().check(z.maxLength(40))]));
const Plain = z.object({ points: amount, storyPoints: amount, priority: amount });

const jsonOf = (value: string | null): unknown => {
  try {
    return value === null ? null : JSON.parse(value);
  } catch {
    return null;
  }
};

/** What the Power-Ups' data says of a card; null where none does. */
export interface PluginFacts {
  recurrence: string | null;
  points: number | null;
  priority: string | null;
}

/** What the data of Power-Ups says; what cannot be read says nothing. */
export const pluginFacts = (data: readonly PluginDatum[]): PluginFacts => {
  const facts: PluginFacts = { recurrence: null, points: null, priority: null };
  for (const { idPlugin, value } of data) {
    const kept = jsonOf(value);
    const repeater = z.safeParse(Repeater, kept);
    if (idPlugin === cardRepeater && repeater.success) {
      const { period, interval } = repeater.data.recurrence;
      facts.recurrence ??= interval === null || interval === 1 ? period : `${period}, every ${interval}`;
    }
    const plain = z.safeParse(Plain, kept);
    if (!plain.success) continue;
    const points = Number(plain.data.points ?? plain.data.storyPoints ?? Number.NaN);
    if (Number.isFinite(points)) facts.points ??= points;
    if (plain.data.priority !== null) facts.priority ??= String(plain.data.priority);
  }
  return facts;
};
