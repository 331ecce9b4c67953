import * as z from 'zod/mini';

/** Worst first: alert, warning, info, well. */
export const Severity = z.enum(['alert', 'warning', 'info', 'well']);
export type Severity = z.infer<typeof Severity>;

/**
 * What a policy hint found. `message` is a key of `_locales` with `values` for its placeholders in order, and `count`
 * chooses the plural form where the message has one. `tickets` are the ids concerned, `sample` how many tickets were
 * looked at. The why, its source and the action have keys of the same stem: `<hint>_why`, `<hint>_action`.
 */
export const Finding = z.object({
  hint: z.string(),
  severity: Severity,
  message: z.string(),
  values: z.array(z.string()),
  count: z.nullable(z.number()),
  tickets: z.array(z.string()),
  sample: z.number(),
});
export type Finding = z.infer<typeof Finding>;
