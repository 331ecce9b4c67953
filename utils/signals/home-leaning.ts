import { quoted } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** So many tickets without a side stand for what is not known of a home; three tickets are no habit yet. */
const doubt = 3;

/** The other tickets of the same project or board lean to one side: a prior, never a verdict. */
export const homeLeaning: Signal = {
  id: 'home_leaning',
  group: 'structure',
  direction: 'both',
  weight: 0.8,
  source: 'S34; what surrounds a ticket gives a prior, never a verdict',
  read: ({ ticket, context: { leaning } }) => {
    if (leaning === null || leaning === undefined || leaning.operations === leaning.project) return nothing;
    const { tickets, project, operations } = leaning;
    return [
      {
        direction: operations > project ? 'operations' : 'project',
        field: 'project',
        quote: quoted(
          `${Math.max(operations, project)} of ${tickets}: ${ticket.project?.name ?? ticket.project?.key ?? ''}`,
        ),
        strength: Math.abs(operations - project) / (tickets + doubt),
      },
    ];
  },
};
