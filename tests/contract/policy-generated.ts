import { defaultPolicies, type Policies } from '../../utils/model/policies.ts';
import type { Judged } from '../../utils/model/portfolio.ts';
import { isDone, type Ticket } from '../../utils/model/ticket.ts';
import type { Category, Container } from '../../utils/model/verdict.ts';
import type { Weighed } from '../../utils/policy/weighed.ts';
import { type Random, randomFrom } from '../site/portfolio/random.ts';
import { ago, byPoints, containerOf, judgedAs } from '../unit/judged.ts';

/** A generated portfolio: tickets, and epics with those that they hold; weighed by points where `weighed` is there. */
export interface Generated {
  judged: Judged[];
  containers: { container: Container; tickets: Judged[] }[];
  policies: Policies;
  weighed?: Weighed;
}

/** What is much of what in a portfolio, so that hints about the whole speak in one and are silent in another. */
interface Mix {
  categories: readonly Category[];
  titles: readonly string[];
  /** How likely a ticket came into its sprint late. */
  late: number;
  /** How many people there are; nine unless said. */
  people?: number;
  /** The younger a ticket, the more likely it is operations. */
  growing?: boolean;
}

const work = ['Build the portal', 'Hand over to support', 'Lessons learned', 'Replace the door', 'Paint the hall'];
const fill = (category: Category, count: number): Category[] => Array.from({ length: count }, () => category);
const mixes: readonly Mix[] = [
  { categories: ['project', 'project', 'operations', 'operations', 'unclear', 'not-work'], titles: work, late: 0.3 },
  { categories: ['operations', 'operations', 'operations', 'project'], titles: work, late: 0.1 },
  {
    categories: [...fill('project', 15), 'operations'],
    titles: [...work, 'Automate the check'],
    late: 0.3,
  },
  { categories: ['project', 'project', 'operations'], titles: ['Build the portal', 'Replace the door'], late: 0.3 },
  { categories: [...fill('project', 11), ...fill('operations', 9)], titles: work, late: 0.3, people: 2 },
  { categories: ['project'], titles: work, late: 0, growing: true },
];

const homes = ['PLAT', 'WEB', 'HR', 'OPS'];
const people = Array.from({ length: 9 }, (_, at) => `person ${at}`);

/** What a hand-over may say, a sentence for each of its parts. */
export const handoverSentences = {
  owner: 'Owner: Ada.',
  runbook: 'Runbook: in the wiki.',
  support: 'The service desk is told.',
  training: 'Training was held.',
  issues: 'Known issues: none.',
  acceptance: 'Acceptance by the bank.',
} as const;
const headings = ['Goal:', 'Scope:', 'Sponsor:'] as const;

/** Days ago, mostly lately. */
const when = (random: Random): number => Math.floor(random.next() ** 2 * 400);

/** Three sprints of two weeks that are over, and one that has begun. */
const sprints = [46, 32, 18, 4].map((days) => ({
  name: `Sprint ${days}`,
  state: null,
  start: ago(days),
  end: ago(days - 14),
}));

const sprintOf = (random: Random, { late }: Mix): Partial<Ticket> => {
  if (random.chance(0.6)) return {};
  const first = random.int(0, 3);
  const through = sprints.slice(first, first + random.int(1, 2));
  const [one] = through;
  const begun = one ? Math.round((Date.parse(ago(0)) - Date.parse(one.start)) / 86_400_000) : 0;
  return { sprints: through, created: ago(random.chance(late) ? Math.max(0, begun - 1) : begun + random.int(1, 90)) };
};

const stepsOf = (random: Random): Ticket['checklists'] => [
  {
    name: 'Steps',
    items: Array.from({ length: random.int(1, 14) }, (_, step) => ({
      title: `Step ${step}`,
      done: random.chance(0.9),
    })),
  },
];

const descriptionOf = (random: Random): string =>
  [...Object.values(handoverSentences), ...headings].filter(() => random.chance(0.5)).join('\n');

const ticketOf = (random: Random, at: number, home: string, mix: Mix): Judged => {
  const created = when(random);
  const isLately = mix.growing === true && random.chance(Math.max(0, 0.6 - created / 300));
  const category = isLately ? 'operations' : random.pick(mix.categories);
  const isOver = random.chance(0.5);
  const ended = Math.floor(created * random.next());
  const series = category === 'operations' && random.chance(0.6) ? random.int(1, 8) : null;
  const isIncident = series !== null && series <= 2;
  // Of half of the series no run has steps, and so no procedure.
  const hasSteps = random.chance(0.15) && (series === null || series > 4);
  const known: Partial<Ticket> = {
    project: { key: home, name: `Team ${home}`, kind: null },
    title: series === null ? random.pick(mix.titles) : `Check host ${series}`,
    description: series === null && random.chance(0.5) ? descriptionOf(random) : null,
    type: isIncident ? 'Incident' : random.pick(['Task', 'Incident', 'Story']),
    priority: random.chance(0.05) ? 'Highest' : 'Medium',
    created: random.chance(0.95) ? ago(created) : null,
    updated: ago(ended),
    resolved: isOver ? ago(ended) : null,
    statusCategory: isOver ? 'done' : random.pick(['new', 'indeterminate'] as const),
    due: random.chance(0.1) ? ago(random.int(-200, 40)).slice(0, 10) : null,
    dueMoves: random.int(0, 4),
    people: random.chance(0.5) ? [random.pick(people.slice(0, mix.people))] : [],
    points: random.chance(0.8) ? random.int(0, 20) / 2 : null,
    checklists: hasSteps ? stepsOf(random) : [],
    versions: random.chance(0.03)
      ? [{ name: '1', released: random.chance(0.5), releaseDate: ago(random.int(-60, 60)).slice(0, 10) }]
      : [],
    history: random.chance(0.1)
      ? Array.from({ length: random.int(1, 9) }, (_, day) => ({
          at: ago(ended + day),
          field: 'version' as const,
          from: null,
          to: null,
        }))
      : null,
    spentSeconds: random.chance(0.3) ? random.int(1, 9) * 900 : null,
    evidence: random.chance(0.9) ? 'api' : 'page',
    ...sprintOf(random, mix),
  };
  const run = { count: 9, first: '2026-01-01', last: '2026-06-01', cadenceDays: null, next: null };
  return judgedAs(category, `${home}-${at}`, known, series === null ? null : { mask: `check host ${series}`, ...run });
};

/** About so many tickets of four homes, an epic for every twenty-five of them; every second portfolio is weighed by points. */
export const generated = (seed: number, size: number): Generated => {
  const random = randomFrom(seed);
  const mix = mixes[seed % mixes.length] ?? random.pick(mixes);
  const judged: Judged[] = [];
  const containers: Generated['containers'] = [];
  for (let at = 0; at < size; at += 1) {
    const home = random.pick(homes);
    const one = ticketOf(random, at, home, mix);
    judged.push(one);
    if (at % 25 !== 24 && at !== 1) continue;
    const key = one.ticket.key;
    const parent = { key, title: one.ticket.title, type: 'Epic', level: 1 };
    const tickets = Array.from({ length: random.int(1, 12) }, (_, child) => {
      const inside = ticketOf(random, at * 100 + child, home, mix);
      return {
        ...inside,
        ticket: { ...inside.ticket, key: `${home}-E${at}-${child}`, id: `${one.ticket.id}/${child}`, parent },
      };
    });
    judged.push(...tickets);
    // Half of the epics are as good as done, whatever their tickets say.
    const done = random.chance(0.5) ? tickets.length : tickets.filter(({ ticket }) => isDone(ticket)).length;
    const kind = random.int(0, 9);
    containers.push({
      tickets,
      container: containerOf(key, {
        title: one.ticket.title,
        open: tickets.length - done + (random.chance(0.5) ? 1 : 0),
        done,
        first: ago(random.int(100, 600)).slice(0, 10),
        neverEnding: kind === 0,
        slipped: kind === 1,
      }),
    });
  }
  const freezes = [{ id: 'f', name: 'Year end', from: '2026-12-15', to: '2027-01-04' }];
  const portfolio = { judged, containers, policies: { ...defaultPolicies, freezes } };
  return (seed >> 2) % 2 === 0 ? portfolio : { ...portfolio, weighed: byPoints(judged) };
};
