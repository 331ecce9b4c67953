import type { Context } from '../model/context.ts';
import type { Rule } from '../model/rule.ts';
import type { Tuned } from '../model/settings.ts';
import type { Ticket } from '../model/ticket.ts';
import { rulingOn } from '../rules/compile.ts';
import type { Facts } from '../signals/signal.ts';
import { type Clarity, clarityOf } from './clarity.ts';
import type { EngineModel } from './engine-model.ts';
import { factsWithout, hasTold, type KnownEvidence, readAll, type Untuned } from './gather.ts';

/** What is read on a ticket in a context: all evidence as the model weighs it, how far the card is clear, and the rule that matches. */
export interface Read {
  readonly all: Untuned[];
  readonly clarity: Clarity;
  readonly ruled: { readonly rule: Rule; readonly by: 'rule' | 'policy' } | null;
}

/** A context that notes whether anybody has looked into it. */
const watched = (context: Context): { readonly context: Context; isSeen: boolean } => {
  const watch = {
    isSeen: false,
    context: new Proxy(context, {
      get: (target, key, self): unknown => {
        watch.isSeen = true;
        return Reflect.get(target, key, self);
      },
    }),
  };
  return watch;
};

/**
 * Reads one ticket in one context after the other. What hangs on the ticket alone, which is most of it, is read once: a signal
 * or a rule that did not look at the context of the first reading would find the same in any other.
 */
export const readingOf = (ticket: Ticket, settings: Tuned, model: EngineModel): ((context: Context) => Read) => {
  const base = factsWithout(ticket, model, settings.words);
  const byPolicy = settings.policyRules ? rulingOn(settings.policyRules, ticket) : () => null;
  const byUser = rulingOn(settings.rules, ticket);
  const known: KnownEvidence['known'] = new Map();
  const clarities = new Map<boolean, Clarity>();
  return (context) => {
    const watch = watched(context);
    const facts: Facts = { ...base, context: watch.context };
    const all = readAll(facts, model, { known, watch });
    const told = hasTold(all, facts, settings.words);
    const clarity = clarities.get(told) ?? clarityOf(facts, told);
    clarities.set(told, clarity);
    const policy = byPolicy(context);
    const user = policy === null ? byUser(context) : null;
    const ruled = policy ? ({ rule: policy, by: 'policy' } as const) : user && ({ rule: user, by: 'rule' } as const);
    return { all, clarity, ruled };
  };
};
