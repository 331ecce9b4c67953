import { defaultPolicies, type Policies } from '../../utils/model/policies.ts';
import type { Judged } from '../../utils/model/portfolio.ts';
import { isDone, type Ticket } from '../../utils/model/ticket.ts';
import type { Container } from '../../utils/model/verdict.ts';
import { type Random, randomFrom } from '../site/portfolio/random.ts';
import { ago, containerOf, judgedAs } from '../unit/judged.ts';

/** A generated portfolio: tickets, and epics with those that they hold. */
export interface Generated {
  judged: Judged[];
  containers: { container: Container; tickets: Judged[] }[];
  policies: Policies;
}

const homes = ['PLAT', 'WEB', 'HR', 'OPS'];
const people = Array.from({ length: 9 }, (_, at) => `person ${at}`);
const titles = [
  'Build the portal',
  'Hand over to support',
  'Lessons learned',
  'Automate the check',
  'Replace the door',
];

/** Days ago, mostly lately. */
const when = (random: Random): number => Math.floor(random.next() ** 2 * 400);

const ticketOf = (random: Random, at: number, home: string): Judged => {
  const category = random.pick(['project', 'project', 'operations', 'operations', 'unclear', 'not-work'] as const);
  const created = when(random);
  const isOver = random.chance(0.5);
  const ended = Math.floor(created * random.next());
  const series = category === 'operations' && random.chance(0.6) ? random.int(1, 8) : null;
  const known: Partial<Ticket> = {
    project: { key: home, name: `Team ${home}`, kind: null },
    title: series === null ? random.pick(titles) : `Check host ${series}`,
    type: random.pick(['Task', 'Incident', 'Story']),
    priority: random.chance(0.05) ? 'Highest' : 'Medium',
    created: random.chance(0.95) ? ago(created) : null,
    updated: ago(ended),
    resolved: isOver ? ago(ended) : null,
    statusCategory: isOver ? 'done' : random.pick(['new', 'indeterminate'] as const),
    due: random.chance(0.2) ? ago(random.int(-200, 40)).slice(0, 10) : null,
    dueMoves: random.int(0, 4),
    people: random.chance(0.5) ? [random.pick(people)] : [],
    checklists: random.chance(0.1)
      ? [
          {
            name: 'Steps',
            items: Array.from({ length: random.int(1, 12) }, (_, step) => ({
              title: `Step ${step}`,
              done: random.chance(0.8),
            })),
          },
        ]
      : [],
    spentSeconds: random.chance(0.3) ? random.int(1, 9) * 900 : null,
    evidence: random.chance(0.9) ? 'api' : 'page',
  };
  return judgedAs(
    category,
    `${home}-${at}`,
    known,
    series === null
      ? null
      : {
          mask: `check host ${series}`,
          count: 9,
          first: '2026-01-01',
          last: '2026-06-01',
          cadenceDays: null,
          next: null,
        },
  );
};

/** About so many tickets of four homes, an epic for every twenty-five of them. */
export const generated = (seed: number, size: number): Generated => {
  const random = randomFrom(seed);
  const judged: Judged[] = [];
  const containers: Generated['containers'] = [];
  for (let at = 0; at < size; at += 1) {
    const home = random.pick(homes);
    const one = ticketOf(random, at, home);
    judged.push(one);
    if (at % 25 !== 24) continue;
    const key = one.ticket.key;
    const parent = { key, title: one.ticket.title, type: 'Epic', level: 1 };
    const tickets = Array.from({ length: random.int(1, 12) }, (_, child) => {
      const inside = ticketOf(random, at * 100 + child, home);
      return {
        ...inside,
        ticket: { ...inside.ticket, key: `${home}-E${at}-${child}`, id: `${one.ticket.id}/${child}`, parent },
      };
    });
    judged.push(...tickets);
    const done = tickets.filter(({ ticket }) => isDone(ticket)).length;
    const kind = random.int(0, 9);
    containers.push({
      tickets,
      container: containerOf(key, {
        title: one.ticket.title,
        open: tickets.length - done,
        done,
        first: ago(random.int(100, 600)).slice(0, 10),
        neverEnding: kind === 0,
        slipped: kind === 1,
      }),
    });
  }
  const freezes = [{ id: 'f', name: 'Year end', from: '2026-12-15', to: '2027-01-04' }];
  return { judged, containers, policies: { ...defaultPolicies, freezes } };
};
