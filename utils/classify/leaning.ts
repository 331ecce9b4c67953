import type { Leaning } from '../model/context.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Category } from '../model/verdict.ts';

/** The home of a ticket: its Jira project or Trello board, unique over hosts. */
export const homeOf = ({ host, project }: Ticket): string => `${host}/${project?.key ?? project?.name ?? ''}`;

/** Verdicts of one home, counted; one ticket in or out costs the same however many there are. */
export const noLeaning: Leaning = { tickets: 0, project: 0, operations: 0 };

const changed = (leaning: Leaning, category: Category, by: 1 | -1): Leaning =>
  category === 'not-work'
    ? leaning
    : {
        tickets: leaning.tickets + by,
        project: leaning.project + (category === 'project' ? by : 0),
        operations: leaning.operations + (category === 'operations' ? by : 0),
      };

/** The counts with one more verdict. */
export const withVerdict = (leaning: Leaning, category: Category): Leaning => changed(leaning, category, 1);

/** The counts without one verdict, such as a ticket's own: nobody is a witness for himself. */
export const withoutVerdict = (leaning: Leaning, category: Category): Leaning => changed(leaning, category, -1);
