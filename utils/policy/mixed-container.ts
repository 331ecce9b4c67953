import type { Hint } from './hint.ts';
import type { Contained } from './policy-input.ts';
import { ids, isOperations, isProject, type PolicyTicket } from './policy-ticket.ts';

/** Share of the other kind above which a container is two things, and fewest clear tickets for saying so; defaults of ours. */
const mixed = 0.3;
const fewestClear = 8;

/** What in a container is of the other kind than most of it. */
const minorityIn = ({ tickets }: Contained): { clear: number; others: PolicyTicket[] } => {
  const [operations, projects] = [tickets.filter(isOperations), tickets.filter(isProject)];
  return {
    clear: operations.length + projects.length,
    others: operations.length <= projects.length ? operations : projects,
  };
};

/** An epic or parent of one kind that holds more than three tenths of the other. */
export const mixedContainer: Hint = {
  id: 'mixed_container',
  find({ containers }) {
    const told = containers
      .filter(({ container }) => container.open > 0 && !container.slipped && !container.neverEnding)
      .map((contained) => ({ contained, ...minorityIn(contained) }))
      .filter(({ clear }) => clear >= fewestClear);
    const two = told
      .filter(({ clear, others }) => others.length > mixed * clear)
      .sort((a, b) => b.others.length / b.clear - a.others.length / a.clear);
    const [first] = two;
    if (!first) return null;
    const { container } = first.contained;
    const isRun = first.others.every(isOperations);
    return {
      hint: this.id,
      severity: 'info',
      message: isRun ? 'hint_mixed_project' : 'hint_mixed_operations',
      values: [container.title || container.key, { share: first.others.length / first.clear }, { number: first.clear }],
      count: two.length,
      tickets: ids(two.flatMap(({ others }) => others)),
      sample: told.length,
      subjects: two.map(({ contained }) => contained.id),
      level: 0,
    };
  },
};
