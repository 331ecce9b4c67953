import * as z from 'zod/mini';
import { Direction } from './evidence.ts';

/**
 * What a user's own corrections have taught: tickets that show this trait lean to one side here. A list or a parent is
 * known by its home and name, so that 'Doing' of one board says nothing of another; people are never a trait.
 */
export const Adjustment = z.object({
  kind: z.enum(['word', 'label', 'type', 'list', 'parent']),
  value: z.string(),
  direction: Direction,
  /** Log-odds, as a signal's strength. */
  weight: z.number().check(z.gte(0), z.lte(2)),
});
export type Adjustment = z.infer<typeof Adjustment>;

/**
 * What corrections have in common, as it is put to the user. `shown` is the trait as tickets write it, `corrections` how
 * many say so.
 */
export const Lesson = z.object({ adjustment: Adjustment, shown: z.string(), corrections: z.number() });
export type Lesson = z.infer<typeof Lesson>;

/** A lesson that the user has answered: taken, or not wanted; it is asked about again only when more corrections say so. */
export const AnsweredLesson = z.extend(Lesson, { taken: z.boolean(), at: z.string() });
export type AnsweredLesson = z.infer<typeof AnsweredLesson>;

/** A lesson with what it would change: how many tickets, and the first of them by name. */
export const OfferedLesson = z.extend(Lesson, {
  changes: z.number(),
  examples: z.array(z.object({ id: z.string(), key: z.string(), title: z.string() })),
});
export type OfferedLesson = z.infer<typeof OfferedLesson>;
