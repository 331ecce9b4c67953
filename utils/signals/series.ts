import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Other tickets here have the same title but for numbers, dates and names. */
export const series: Signal = {
  id: 'series',
  group: 'series',
  direction: 'operations',
  weight: 2,
  source: 'S47; PMBOK 5: repetitive outputs',
  read: ({ context: { series } }) =>
    series !== null && series.count >= 3 ? reading('operations', 'title', `${series.count} × ${series.mask}`) : nothing,
};
