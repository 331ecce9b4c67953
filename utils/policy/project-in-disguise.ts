import { daysBetween } from './days.ts';
import type { Hint } from './hint.ts';
import { longLives } from './lifetimes.ts';
import { ids, type PolicyTicket } from './policy-ticket.ts';

/** Different steps from which one ticket is an endeavour, and days of activity that tell work from forgetting; defaults of ours. */
const manySteps = 8;
const activeDays = 5;

const ageOf = ({ created }: PolicyTicket, today: string): number =>
  created === null ? 0 : daysBetween(created, today);

/** An open operations ticket, in no series, with many different steps or far older than its like although worked on. */
export const projectInDisguise: Hint = {
  id: 'project_in_disguise',
  find({ work, operations, today }) {
    const single = operations.filter(({ done, series }) => !done && series === null);
    const active = single.filter(({ facts }) => facts.activeDays >= activeDays);
    const limitOf = longLives(active.length === 0 ? [] : work);
    const old = new Set(
      active.filter((ticket) => ageOf(ticket, today) > (limitOf(ticket) ?? Number.POSITIVE_INFINITY)),
    );
    const disguised = single
      .filter((ticket) => ticket.facts.items.distinct >= manySteps || old.has(ticket))
      .sort((a, b) => b.facts.items.distinct - a.facts.items.distinct || ageOf(b, today) - ageOf(a, today));
    const [first] = disguised;
    if (!first) return null;
    const steps = first.facts.items.distinct;
    return {
      hint: this.id,
      severity: 'warning',
      message: steps >= manySteps ? 'hint_project_in_disguise' : 'hint_project_in_disguise_old',
      values: [first.title, { number: steps >= manySteps ? steps : ageOf(first, today) }],
      count: disguised.length,
      tickets: ids(disguised),
      sample: single.length,
      subjects: ids(disguised),
      level: 0,
    };
  },
};
