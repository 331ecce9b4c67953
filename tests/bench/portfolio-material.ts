import { blankTicket, type HistoryEntry, type Ticket } from '../../utils/model/ticket.ts';
import type { Category } from '../../utils/model/verdict.ts';
import { type Random, randomFrom } from '../site/portfolio/random.ts';

/** A made-up ticket with where it stands, as the store would hold it. */
export interface Made {
  ticket: Ticket;
  category: Category;
  boards: string[];
  left: string[];
  done: boolean;
}

const minute = 60_000;
const statuses = ['To do', 'In progress', 'In review', 'Done'] as const;
const categories: readonly Category[] = ['project', 'operations', 'unclear', 'not-work'];
const subjects = ['Rotate the keys of', 'Build', 'Weekly check of', 'Restore', 'Move', 'Answer', 'Renew', 'Design'];
const things = ['the portal', 'the mail gateway', 'billing', 'the depot scanners', 'the data hall', 'the intranet'];

const iso = (at: number): string => new Date(at).toISOString();

/** Its life from creation on: moves of status, resolution, and now and then a reopening; nothing lies after `now`. */
const historyOf = (random: Random, created: number, now: number): { history: HistoryEntry[]; done: boolean } => {
  const history: HistoryEntry[] = [];
  let at = created;
  let status = 0;
  let resolved = false;
  const steps = random.int(0, 7);
  for (let step = 0; step < steps; step += 1) {
    at += random.int(1, 40 * 24 * 60) * minute;
    if (at >= now) break;
    const next: number = resolved ? random.int(0, 1) : Math.min(3, status + random.int(1, 2));
    if (next === status) continue;
    history.push({ at: iso(at), field: 'status', from: statuses[status] ?? null, to: statuses[next] ?? null });
    if (next === 3) history.push({ at: iso(at), field: 'resolution', from: null, to: 'Done' });
    if (resolved) history.push({ at: iso(at), field: 'resolution', from: 'Done', to: null });
    resolved = next === 3;
    status = next;
  }
  return { history, done: resolved };
};

const syllables = ['ba', 'ko', 'lin', 'mar', 'ne', 'po', 'ru', 'sta', 'ti', 'vel', 'zor', 'hed'] as const;

/** A word that nobody knows, so that titles are as unlike each other as those of people. */
const newWord = (random: Random): string =>
  Array.from({ length: random.int(2, 4) }, () => random.pick(syllables)).join('');

/** One ticket in six is the next of a run of about forty; the others are work of their own. */
const titleOf = (random: Random, number: number): string =>
  number % 6 === 0
    ? `${random.pick(subjects)} ${random.pick(things)} ${syllables[number % 12]}${syllables[(number >> 3) % 12]}, week ${1 + (number % 52)}`
    : `${random.pick(subjects)} ${random.pick(things)} for ${newWord(random)} ${newWord(random)}`;

/** The ticket of this number; the same for the same random source. */
export const madeTicket = (random: Random, number: number, now: Date): Made => {
  const end = now.getTime();
  const created = end - random.int(60, 800 * 24 * 60) * minute;
  const { history, done } = historyOf(random, created, end);
  const project = `P${number % 23}`;
  const key = `${project}-${number + 1}`;
  const last = history.at(-1)?.at ?? iso(created);
  const end1 = history.findLast(({ field, to }) => field === 'resolution' && to !== null)?.at ?? null;
  const knows = random.chance(0.9);
  const ticket: Ticket = {
    ...blankTicket('jira-cloud', number % 11 === 0 ? 'other.atlassian.net' : 'acme.atlassian.net', key, ''),
    title: titleOf(random, number),
    url: `https://acme.atlassian.net/browse/${key}`,
    description: random.chance(0.5) ? 'As described in the charter. '.repeat(random.int(1, 12)) : null,
    type: random.pick(['Task', 'Story', 'Bug', 'Service request']),
    status: statuses[done ? 3 : 0] ?? null,
    statusCategory: done ? 'done' : history.length === 0 ? 'new' : 'indeterminate',
    labels: random.chance(0.3) ? [random.pick(['alpha', 'beta', 'gamma']), random.pick(['one', 'two'])] : [],
    components: random.chance(0.2) ? [random.pick(['web', 'api'])] : [],
    project: { key: project, name: `Project ${project}`, kind: 'software' },
    list: random.chance(0.5) ? (statuses[random.int(0, 3)] ?? null) : null,
    parent: random.chance(0.4)
      ? { key: `${project}-${1 + (number % 1_200)}`, title: null, type: 'Epic', level: 1 }
      : null,
    created: random.chance(0.97) ? iso(created) : null,
    updated: last,
    resolved: done && random.chance(0.8) ? end1 : null,
    points: random.chance(0.6) ? random.int(0, 26) / 2 : null,
    estimateSeconds: random.chance(0.5) ? random.int(0, 200) * 900 : null,
    spentSeconds: random.chance(0.5) ? random.int(0, 200) * 600 : null,
    history: knows ? history : null,
    evidence: 'api',
  };
  const board = `jira-cloud/acme.atlassian.net/${number % 29}`;
  const isGone = random.chance(0.1);
  return {
    ticket: { ...ticket, status: history.findLast(({ field }) => field === 'status')?.to ?? statuses[0] },
    category: random.pick(categories.slice(0, random.chance(0.05) ? 4 : 3)),
    boards: isGone ? [] : random.chance(0.1) ? [board, 'jira-cloud/acme.atlassian.net/all'] : [board],
    left: isGone ? [board] : [],
    done: done || isGone,
  };
};

/** So many tickets of one or two sites, projects and boards; the same for the same seed. */
export const madeTickets = (count: number, seed: number, now: Date): Made[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, number) => madeTicket(random, number, now));
};
