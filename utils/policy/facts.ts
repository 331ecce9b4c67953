import { livesOf, minuteOf, progressOf, still } from '../model/lifetime.ts';
import { type Child, isDone, type Sprint, type Ticket, ticketId } from '../model/ticket.ts';
import type { WorkFacts } from '../model/work-facts.ts';
import {
  charterHeadings,
  closing,
  enabler,
  handOver,
  handoverPartsIn,
  hypercare,
  improving,
  incidentTitle,
  incidentType,
  procedure,
  urgent,
} from './wording.ts';

const secondsAnHour = 3600;
/** Most people and links that are kept of one ticket; more tell no more. */
const most = 20;

const itemsOf = (ticket: Ticket): Child[] => [
  ...(ticket.children ?? []),
  ...(ticket.checklists ?? []).flatMap((checklist) => checklist.items),
];

const hours = (seconds: number | null): number | null =>
  seconds === null || !(seconds > 0) ? null : seconds / secondsAnHour;

/** How often the due date moved later: the source's own count, or what the history shows. */
const dueMovesOf = ({ dueMoves, history }: Ticket): number =>
  dueMoves ??
  (history ?? []).filter(({ field, from, to }) => field === 'due' && from !== null && to !== null && to > from).length;

const endsOf = ({ due, versions }: Ticket): string[] => {
  const planned = (versions ?? []).filter(({ released }) => released !== true).map(({ releaseDate }) => releaseDate);
  return [due, ...planned].flatMap((day) => (day === null ? [] : [day.slice(0, 10)]));
};

const releasedOn = ({ versions }: Ticket): string | null =>
  (versions ?? [])
    .flatMap(({ released, releaseDate }) =>
      released === true && releaseDate !== null ? [releaseDate.slice(0, 10)] : [],
    )
    .sort()
    .at(-1) ?? null;

const byStart = (a: Sprint, b: Sprint): number => ((a.start ?? '') < (b.start ?? '') ? -1 : 1);

/** Jira writes the sprints that were added one after the other, by name. */
const namesIn = (added: string | null): string[] => (added ?? '').split(', ');

/** Late is what came into a sprint, or into the world, after it had begun. */
const sprintsOf = ({ sprints, history, created }: Ticket): WorkFacts['sprints'] => {
  const joined = (history ?? []).filter(({ field }) => field === 'sprint');
  return (sprints ?? [])
    .toSorted(byStart)
    .slice(-most)
    .flatMap(({ name, start, end }) => {
      if (start === null) return [];
      const came = joined.find(({ to }) => namesIn(to).includes(name))?.at ?? created;
      const grace = Date.parse(start) + secondsAnHour * 1000;
      return [{ name, start, end, late: came !== null && Date.parse(came) > grace }];
    });
};

/** What history tells of the time it was under way, else what is known of it now; whoever resolved it had it in hand then. */
const inHandOf = (ticket: Ticket): number[] => {
  const isOver = isDone(ticket);
  const underWay = progressOf(ticket, livesOf(ticket, isOver)) ?? [];
  const since = minuteOf(ticket.start ?? ticket.updated ?? ticket.created);
  const isNow = underWay.length === 0 && !isOver && ticket.statusCategory === 'indeterminate' && since !== null;
  const resolved = minuteOf(ticket.resolved);
  return [
    ...(isNow ? [since, still] : underWay.slice(-2 * most)),
    ...(resolved === null ? [] : [resolved, resolved + 1]),
  ];
};

const isEnabler = ({ type, labels, components, parent }: Ticket): boolean =>
  [type, parent?.type ?? null, ...(labels ?? []), ...(components ?? [])].some((name) => enabler.test(name ?? ''));

/** What the hints need of a ticket, read once. */
export const factsOf = (ticket: Ticket): WorkFacts => {
  const items = itemsOf(ticket);
  const said = [ticket.title, ...items.map(({ title }) => title)];
  const handsOver = said.some((text) => handOver.test(text));
  // 'Acceptance' or 'owner' in the description of just any ticket says nothing of a hand-over.
  const named = handsOver ? [...said, ticket.description ?? ''] : said;
  const days = (ticket.history ?? []).map(({ at }) => at.slice(0, 10));
  const description = ticket.description ?? '';
  return {
    id: ticket.id,
    updated: ticket.updated,
    home: `${ticket.site}/${ticket.host}/${ticket.project?.key ?? ticket.project?.name ?? /^([A-Z][A-Z0-9_]+)-\d+$/.exec(ticket.key)?.[1] ?? ''}`,
    homeName: ticket.project?.name ?? ticket.project?.key ?? ticket.host,
    state: isDone(ticket) ? 'done' : ticket.statusCategory,
    parent: ticket.parent && { key: ticket.parent.key, title: ticket.parent.title },
    versions: ticket.versions,
    start: ticket.start,
    hasEnd: ticket.due !== null || ticket.milestone !== null || (ticket.versions ?? []).length > 0,
    ends: endsOf(ticket),
    released: releasedOn(ticket),
    charter: charterHeadings(description),
    procedure:
      procedure.test(description) ||
      (ticket.checklists ?? []).some((checklist) => checklist.items.length > 0) ||
      (ticket.links ?? []).some(({ relation }) => procedure.test(relation)),
    handsOver,
    hypercare: said.some((text) => hypercare.test(text)),
    handover: [...new Set(named.flatMap(handoverPartsIn))],
    closes:
      said.some((text) => closing.test(text)) || (ticket.links ?? []).some(({ relation }) => closing.test(relation)),
    improves: improving.test(ticket.title),
    items: {
      done: items.filter(({ done }) => done === true).length,
      total: items.length,
      distinct: new Set(items.map(({ title }) => title.trim().toLowerCase())).size,
    },
    dueMoves: dueMovesOf(ticket),
    activeDays: new Set(days).size,
    urgent: urgent.test(ticket.priority ?? '') || (ticket.labels ?? []).some((label) => urgent.test(label)),
    incident: incidentType.test(ticket.type ?? '') || incidentTitle.test(ticket.title),
    spent: hours(ticket.spentSeconds),
    estimate: hours(ticket.estimateSeconds),
    people: (ticket.people ?? []).slice(0, most),
    inHand: inHandOf(ticket),
    sprints: sprintsOf(ticket),
    enabler: isEnabler(ticket),
    links: (ticket.links ?? []).slice(0, most).map(({ key }) => ticketId(ticket.site, ticket.host, key)),
  };
};
