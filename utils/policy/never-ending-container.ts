import { daysBetween } from './days.ts';
import type { Hint } from './hint.ts';
import type { Contained } from './policy-input.ts';
import { ids } from './policy-ticket.ts';

const ageOf = ({ container }: Contained, today: string): number =>
  container.first === null ? 0 : daysBetween(container.first, today);

/** An epic or parent that is open for over a year and fed quarter after quarter: it behaves like operations. */
export const neverEndingContainer: Hint = {
  id: 'never_ending_container',
  find({ containers, today }) {
    const endless = containers
      .filter(({ container }) => container.neverEnding && container.open > 0)
      .sort((a, b) => ageOf(b, today) - ageOf(a, today));
    const [oldest] = endless;
    if (!oldest) return null;
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_never_ending_container',
      values: [oldest.container.title || oldest.container.key, { number: ageOf(oldest, today) }],
      count: endless.length,
      tickets: ids(endless.flatMap(({ tickets }) => tickets).filter(({ done }) => !done)),
      sample: containers.length,
      subjects: endless.map(({ id }) => id),
      level: 0,
    };
  },
};
