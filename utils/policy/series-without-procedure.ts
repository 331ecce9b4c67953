import type { Hint } from './hint.ts';
import { ids } from './policy-ticket.ts';

/** Runs from which a series deserves a written procedure; a default of ours. */
const fewestRuns = 4;

/** Series of operations that have run four times or more while no run names a procedure. */
export const seriesWithoutProcedure: Hint = {
  id: 'series_without_procedure',
  find({ runs }) {
    const long = runs.filter(({ series }) => series.count >= fewestRuns);
    const bare = long.filter(
      ({ tickets }) => tickets.some(({ read }) => read) && !tickets.some(({ facts }) => facts.procedure),
    );
    const [longest] = bare;
    if (!longest) return null;
    return {
      hint: this.id,
      severity: 'info',
      message: 'hint_series_without_procedure',
      values: [longest.title, { number: longest.series.count }],
      count: bare.length,
      tickets: ids(bare.flatMap(({ tickets }) => tickets)),
      sample: long.length,
      subjects: bare.map(({ key }) => key),
      level: 0,
    };
  },
};
