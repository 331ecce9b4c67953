import { day, monthOf, weekOf } from './calendar.ts';
import type { Plan, Times } from './plan.ts';

const change = ['Introduce', 'Redesign', 'Migrate', 'Build', 'Launch', 'Replace', 'Pilot', 'Prototype'];
const run = ['Check', 'Renew', 'Patch', 'Restart', 'Reset', 'Reconcile', 'Monitor', 'Top up'];
const things = [
  'the price service',
  'supplier contracts',
  'the warehouse scanners',
  'customer newsletters',
  'the intranet search',
  'travel expense forms',
  'the badge system',
  'the order export',
  'the onboarding handbook',
  'the data warehouse',
  'the meeting rooms',
  'the service catalogue',
];
const places = ['Utrecht', 'Hamburg', 'Lisbon', 'Gdańsk', 'Lyon', 'Turin', 'Oslo', 'Leeds'];

/** A board of any size: `count` tickets, about half of each kind, every title different, spread over all columns. */
export const generateBoard = ({ now, random }: Times, count: number): Plan[] =>
  Array.from({ length: count }, (_, index): Plan => {
    const created = now - random.int(2, 500) * day;
    const stage = index % 4;
    const started = stage === 0 ? null : Math.min(created + day, now - 3 * 3_600_000);
    const resolved =
      stage === 3 && started !== null ? Math.min(started + random.int(1, 20) * day, now - 3_600_000) : null;
    const place = `${random.pick(things)} in ${random.pick(places)}`;
    const dated = random.chance(0.3);
    const repeats = random.chance(0.5);
    const title = repeats
      ? dated
        ? `${random.pick(run)} ${place}, ${random.chance(0.5) ? monthOf(created) : weekOf(created)}`
        : `${random.pick(run)} ${place}`
      : `${random.pick(change)} ${place}`;
    return {
      type: repeats ? random.pick(['Task', 'Bug', 'Incident']) : random.pick(['Story', 'Task', 'Story']),
      title: `${title} (${index + 1})`,
      truth: repeats ? 'operations' : 'project',
      created,
      started,
      resolved,
      points: random.chance(0.6) ? random.pick([1, 2, 3, 5, 8]) : null,
      labels: random.chance(0.3) ? [repeats ? 'run' : 'change'] : [],
    };
  });
