import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Its container was delivered, and work keeps coming. */
export const afterDelivery: Signal = {
  id: 'after_delivery',
  group: 'series',
  direction: 'operations',
  weight: 1,
  family: 'stream',
  source: 'S54; PM²: five signs that a project has become operations; generated portfolios, right in all',
  read: ({ context: { container } }) =>
    container?.slipped === true ? reading('operations', 'parent', container.title) : nothing,
};
