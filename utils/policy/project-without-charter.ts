import { isOver } from './endeavour.ts';
import type { Hint } from './hint.ts';

/** Parts from which a project is large enough to need its goal and scope in writing, and how many headings do; defaults of ours. */
const fewestParts = 10;
const fewestHeadings = 2;

/** A large project whose own ticket has hardly a heading of a charter: goal, scope, sponsor, deliverables. */
export const projectWithoutCharter: Hint = {
  id: 'project_without_charter',
  find({ endeavours }) {
    const large = endeavours.filter((one) => !isOver(one) && one.total >= fewestParts && one.own?.read === true);
    const bare = large
      .filter(({ own }) => own !== null && own.facts.charter < fewestHeadings)
      .sort((a, b) => b.total - a.total);
    const [first] = bare;
    if (!first) return null;
    return {
      hint: this.id,
      severity: 'info',
      message: 'hint_project_without_charter',
      values: [first.title, { number: first.total }],
      count: bare.length,
      tickets: bare.map(({ id }) => id),
      sample: large.length,
      subjects: bare.map(({ id }) => id),
      level: 0,
    };
  },
};
