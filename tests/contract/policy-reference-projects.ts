import type { Judged } from '../../utils/model/portfolio.ts';
import { isDone } from '../../utils/model/ticket.ts';
import { type Generated, handoverSentences } from './policy-generated.ts';
import { idOf, ownOf } from './policy-reference-containers.ts';
import { age, type Expected, homeOf, ids, isUnderWay, of, workIn } from './policy-reference-words.ts';

/** A project that holds others: an epic with its tickets, or one card with its steps. */
interface Project {
  id: string;
  own: Judged | null;
  members: readonly Judged[];
  done: number;
  total: number;
}

const stepsOf = ({ ticket }: Judged) => (ticket.checklists ?? []).flatMap(({ items }) => items);

const projectsIn = (given: Generated): Project[] => {
  const own = ownOf(given);
  const epics = given.containers.flatMap((held): Project[] => {
    const { container, tickets } = held;
    const itself = own(held);
    const category = itself?.verdict.category ?? 'unclear';
    const looks = category === 'unclear' ? of(tickets, 'project').length > tickets.length / 2 : category === 'project';
    if (tickets.length < 3 || container.neverEnding || container.slipped || !looks) return [];
    const { done, open } = container;
    return [
      { id: idOf(held), own: itself, members: itself ? [itself, ...tickets] : tickets, done, total: open + done },
    ];
  });
  const taken = new Set(epics.map(({ id }) => id));
  const withSteps = of(given.judged, 'project').filter(({ ticket }) => !taken.has(ticket.id));
  const cards = withSteps.filter((card) => stepsOf(card).length >= 5);
  const wholes = new Set([...taken, ...ids(cards)]);
  const alone = cards.filter(
    ({ ticket: { parent } }) => parent === null || !wholes.has(`jira-cloud/example.atlassian.net/${parent.key}`),
  );
  const ofCards = alone.map((card): Project => {
    const steps = stepsOf(card);
    const done = steps.filter((step) => step.done).length;
    return { id: card.ticket.id, own: card, members: [card], done, total: steps.length };
  });
  return [...epics, ...ofCards];
};

const isOver = ({ own }: Project): boolean => own !== null && isDone(own.ticket);
const idsOf = (projects: readonly Project[]): string[] => [...new Set(projects.flatMap(({ members }) => ids(members)))];
const isRunning = (one: Project): boolean =>
  !isOver(one) && one.done < one.total && (one.done > 0 || one.members.some(isUnderWay));

const isNearEnd = (one: Project): boolean => {
  if (isOver(one) || one.total < 5 || one.done === 0) return false;
  const due = one.own?.ticket.due ?? null;
  return one.done / one.total >= 0.9 || (due !== null && age(due) <= 0 && age(due) >= -14);
};
const handingOver = ({ members }: Project): Judged[] =>
  members.filter(({ ticket }) => ticket.title === 'Hand over to support');
const missingIn = (one: Project): number =>
  Object.values(handoverSentences).filter(
    (sentence) => !handingOver(one).some(({ ticket }) => ticket.description?.includes(sentence)),
  ).length;

const endsOf = ({ ticket }: Judged): string[] => [
  ...(ticket.due === null ? [] : [ticket.due]),
  ...(ticket.versions ?? []).flatMap((one) => (one.released ? [] : (one.releaseDate ?? []))),
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Days from which an operations ticket of this home and type is unusually old; infinite where too few were closed. */
const usualLives = (judged: readonly Judged[]): ((one: Judged) => number) => {
  const kindOf = (one: Judged): string => `${homeOf(one)} ${one.ticket.type}`;
  const limits = new Map<string, number>();
  for (const kind of new Set(judged.map(kindOf))) {
    const lives = of(judged, 'operations')
      .filter((one) => kindOf(one) === kind && isDone(one.ticket))
      .flatMap(({ ticket: { created, resolved } }) =>
        created === null || resolved === null ? [] : [Math.log(Math.max(1, age(created) - age(resolved)))],
      );
    const middle = median(lives);
    const spread = Math.max(Math.LN2, median(lives.map((life) => Math.abs(life - middle))));
    if (lives.length >= 20) limits.set(kind, Math.exp(middle + 3 * spread));
  }
  return (one) => limits.get(kindOf(one)) ?? Number.POSITIVE_INFINITY;
};

const speaksOf = (projects: readonly Project[], tickets = idsOf(projects)): Expected | null =>
  projects.length === 0 ? null : { count: projects.length, tickets };

/** What hints about projects have to say. */
export const projectReference: Readonly<Record<string, (given: Generated) => Expected | null>> = {
  too_many_projects: (given) => {
    const running = projectsIn(given).filter(isRunning);
    const homes = [...new Set(given.judged.map(homeOf))];
    const over = homes
      .map((home) => running.filter(({ members: [first] }) => first && homeOf(first) === home))
      .filter((projects) => projects.length > 3);
    if (over.length > 0)
      return { count: over.length, tickets: over.flat().flatMap(({ own }) => (own ? ids([own]) : [])) };
    const hands = running.map(
      ({ members }) => new Set(members.filter(isUnderWay).flatMap(({ ticket }) => ticket.people ?? [])),
    );
    const everybody = [...new Set(hands.flatMap((people) => [...people]))];
    const busy = everybody.filter((person) => hands.filter((people) => people.has(person)).length > 2).length;
    return everybody.length < 4 || busy < 2 ? null : { count: busy, tickets: idsOf(running) };
  },
  handover_missing: (given) =>
    speaksOf(projectsIn(given).filter((one) => isNearEnd(one) && handingOver(one).length === 0)),
  handover_incomplete: (given) =>
    speaksOf(projectsIn(given).filter((one) => isNearEnd(one) && handingOver(one).length > 0 && missingIn(one) >= 2)),
  sleeping_project: (given) => {
    const sleeping = projectsIn(given).filter((one) => {
      const touched = one.members.flatMap(({ ticket }) => ticket.updated ?? ticket.created ?? []);
      const isAhead = one.members.some(
        (member) => !isDone(member.ticket) && endsOf(member).some((day) => age(day) <= 0),
      );
      return !isOver(one) && one.done < one.total && touched.every((day) => age(day) > 60) && !isAhead;
    });
    const open = sleeping.flatMap(({ members }) => members.filter(({ ticket }) => !isDone(ticket)));
    return speaksOf(sleeping, [...new Set(ids(open))]);
  },
  project_without_end: (given) => {
    const endless = projectsIn(given).filter(({ own, members, ...one }) => {
      if (own === null || isOver({ own, members, ...one }) || own.ticket.evidence !== 'api') return false;
      const hasEnd = members.some(({ ticket }) => ticket.due !== null || (ticket.versions ?? []).length > 0);
      return own.ticket.created !== null && age(own.ticket.created) > 14 && !hasEnd;
    });
    return speaksOf(
      endless,
      endless.map(({ id }) => id),
    );
  },
  project_without_charter: (given) => {
    const bare = projectsIn(given).filter((one) => {
      const said = ['Goal:', 'Scope:', 'Sponsor:'].filter((heading) => one.own?.ticket.description?.includes(heading));
      return !isOver(one) && one.total >= 10 && one.own?.ticket.evidence === 'api' && said.length < 2;
    });
    return speaksOf(
      bare,
      bare.map(({ id }) => id),
    );
  },
  closed_without_lessons: (given) =>
    speaksOf(
      projectsIn(given).filter((one) => {
        const closed = one.own?.ticket.resolved ?? null;
        if (!isOver(one) || one.own?.ticket.evidence !== 'api' || one.total < 5 || closed === null) return false;
        const hasLessons = one.members.some(({ ticket }) => ticket.title === 'Lessons learned');
        return age(closed) >= 14 && age(closed) <= 180 && !hasLessons;
      }),
    ),
  operations_after_delivery: (given) => {
    const came = (from: number, to: number): Judged[] =>
      of(given.judged, 'operations').filter(
        ({ ticket: { created } }) => created !== null && age(created) >= to && age(created) < from,
      );
    const [last, before] = [came(60, 0), came(120, 60)];
    const finished = projectsIn(given).filter(({ own }) => {
      const closed = own?.ticket.resolved ?? null;
      return closed !== null && age(closed) >= 30 && age(closed) < 120;
    });
    if (before.length < 10 || last.length < before.length * 1.2) return null;
    return speaksOf(finished, ids(last));
  },
  project_in_disguise: ({ judged }) => {
    const limitOf = usualLives(workIn(judged));
    const disguised = of(judged, 'operations').filter((one) => {
      const { ticket, series } = one;
      if (isDone(ticket) || series !== null) return false;
      const days = new Set((ticket.history ?? []).map(({ at }) => at.slice(0, 10))).size;
      const isOld = days >= 5 && ticket.created !== null && age(ticket.created) > limitOf(one);
      return stepsOf(one).length >= 8 || isOld;
    });
    return disguised.length === 0 ? null : { count: disguised.length, tickets: ids(disguised) };
  },
};
