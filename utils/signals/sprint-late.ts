import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Added to a sprint that had begun. */
export const sprintLate: Signal = {
  id: 'sprint_late',
  group: 'time',
  direction: 'operations',
  weight: 0.5,
  source: 'S14',
  read: ({ ticket }) => {
    const added = ticket.history?.find((entry) => {
      if (entry.field !== 'sprint' || entry.to === null) return false;
      const start = ticket.sprints?.find((sprint) => sprint.name === entry.to)?.start ?? null;
      return start !== null && Date.parse(entry.at) - Date.parse(start) > 3_600_000;
    });
    return added?.to == null ? nothing : reading('operations', 'sprint', added.to);
  },
};
