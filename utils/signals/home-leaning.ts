import type { Leaning } from '../model/context.ts';
import { quoted } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** So many tickets without a side stand for what is not known of a home; three tickets are no habit yet. */
const doubt = 3;

/**
 * How far a home leans, -1 (all project) to 1 (all operations), in tenths: a verdict that rests on it stays when one more
 * ticket is judged, unless a tenth of the home turns.
 */
export const leaningStep = ({ tickets, project, operations }: Leaning): number =>
  Math.round((10 * (operations - project)) / (tickets + doubt)) / 10 + 0;

/** The other tickets of the same project or board lean to one side: a prior, never a verdict. */
export const homeLeaning: Signal = {
  id: 'home_leaning',
  group: 'structure',
  direction: 'both',
  weight: 0.8,
  source: 'S34; what surrounds a ticket gives a prior, never a verdict',
  read: ({ ticket, context: { leaning } }) => {
    if (leaning === null || leaning === undefined) return nothing;
    const step = leaningStep(leaning);
    if (step === 0) return nothing;
    const { tickets, project, operations } = leaning;
    return [
      {
        direction: step > 0 ? 'operations' : 'project',
        field: 'project',
        quote: quoted(
          `${Math.max(operations, project)} of ${tickets}: ${ticket.project?.name ?? ticket.project?.key ?? ''}`,
        ),
        strength: Math.abs(step),
      },
    ];
  },
};
