import * as z from 'zod/mini';
import { Finding } from './policy.ts';

/**
 * How the reader wants a hint kept quiet: 'muted' everywhere until it is taken back, 'snoozed' in one scope up to a day,
 * 'dismissed' in one scope until it speaks of something new or stands worse.
 */
export const Quieting = z.enum(['muted', 'snoozed', 'dismissed']);
export type Quieting = z.infer<typeof Quieting>;

/**
 * A hint that is kept quiet. `scope` is the key of a scope; for 'muted' it is where that was said. `until` is the day on
 * which a snoozed hint speaks again; `subjects` and `level` are those of the finding when it was dismissed.
 */
export const HintState = z.object({
  hint: z.string(),
  scope: z.string(),
  quieting: Quieting,
  since: z.string(),
  until: z.nullable(z.string()),
  subjects: z.array(z.string()),
  level: z.number(),
});
export type HintState = z.infer<typeof HintState>;

/** A finding that is not shown, with the reason. */
export const QuietFinding = z.object({ finding: Finding, state: HintState });
export type QuietFinding = z.infer<typeof QuietFinding>;

/** Days for which a hint is snoozed. */
export const snoozeDays = 30;
