import * as z from 'zod/mini';

/** A reason that somebody wants to tune: which signal read what in which field. `rule` is the id of the rule that speaks, if one does. */
export const Tunable = z.object({
  signal: z.string().check(z.regex(/^[a-z_]{1,60}$/)),
  field: z.string().check(z.maxLength(60)),
  quote: z.string().check(z.maxLength(200)),
  rule: z.nullable(z.string().check(z.maxLength(60))),
});
export type Tunable = z.infer<typeof Tunable>;

/** The place in the options where a reason is tuned, as the end of their address. What corrections have taught, and a rule, have places of their own. */
export const tuneAddress = ({ signal, field, quote, rule }: Tunable): string => {
  if (signal === 'rule') return rule === null ? '#rules' : `#rule-${rule}`;
  if (signal === 'learnt') return '#lessons';
  return `#tune/${[signal, field, quote.slice(0, 200)].map(encodeURIComponent).join('/')}`;
};

/** The parts of an address behind its `#`; null where it cannot be decoded. */
export const addressParts = (hash: string): readonly string[] | null => {
  try {
    return hash.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
};

/** The reason that such an address names; null when it is another. */
export const tunableIn = (hash: string): Tunable | null => {
  const [head, signal, field, ...quote] = addressParts(hash) ?? [];
  const parsed = z.safeParse(Tunable, { signal, field, quote: quote.join('/'), rule: null });
  return head === 'tune' && parsed.success ? parsed.data : null;
};
