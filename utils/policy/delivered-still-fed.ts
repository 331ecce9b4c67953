import { deliveredOn, fedSince } from './delivery.ts';
import type { Hint } from './hint.ts';
import { ids } from './policy-ticket.ts';

/** A container that was delivered while support keeps coming: a project that has slipped into operations (PM² names the signs). */
export const deliveredStillFed: Hint = {
  id: 'delivered_still_fed',
  find({ containers, byId, today }) {
    const slipped = containers
      .filter(({ container }) => container.slipped)
      .map((contained) => ({ contained, fed: fedSince(contained, deliveredOn(contained, byId, today)) }))
      .filter(({ fed }) => fed.length > 0)
      .sort((a, b) => b.fed.length - a.fed.length);
    const [worst] = slipped;
    if (!worst) return null;
    const { container } = worst.contained;
    return {
      hint: this.id,
      severity: 'alert',
      message: 'hint_delivered_still_fed',
      values: [container.title || container.key, { number: worst.fed.length }],
      count: slipped.length,
      tickets: ids(slipped.flatMap(({ fed }) => fed)),
      sample: containers.length,
      subjects: slipped.map(({ contained }) => contained.id),
      level: 0,
    };
  },
};
