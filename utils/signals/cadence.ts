import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** The series it belongs to comes at regular gaps. */
export const cadence: Signal = {
  id: 'cadence',
  group: 'series',
  direction: 'operations',
  weight: 2,
  source: 'S48; PMBOK 5: repetitive work is ongoing work; generated histories',
  read: ({ context: { series } }) =>
    series !== null && series.cadenceDays !== null
      ? reading('operations', 'created', `every ${Math.round(series.cadenceDays)} days`)
      : nothing,
};
