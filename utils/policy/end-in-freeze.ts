import type { Hint } from './hint.ts';
import { ids, isProject } from './policy-ticket.ts';

/** Open project work that is to be over or to go live within days on which the policy lets nothing go live. */
export const endInFreeze: Hint = {
  id: 'end_in_freeze',
  find({ work, policies: { freezes }, today }) {
    const open = work.filter((ticket) => isProject(ticket) && !ticket.done && ticket.facts.ends.length > 0);
    const frozen = open
      .flatMap((ticket) => {
        for (const day of ticket.facts.ends) {
          const freeze = freezes.find(({ from, to }) => day >= today && day >= from && day <= to);
          if (freeze) return [{ ticket, day, freeze }];
        }
        return [];
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    const [first] = frozen;
    if (!first) return null;
    return {
      hint: this.id,
      severity: 'alert',
      message: 'hint_end_in_freeze',
      values: [first.ticket.title, { day: first.day }, first.freeze.name || { day: first.freeze.from }],
      count: frozen.length,
      tickets: ids(frozen.map(({ ticket }) => ticket)),
      sample: open.length,
      subjects: frozen.map(({ ticket, freeze }) => `${ticket.id} ${freeze.id}`),
      level: 0,
    };
  },
};
