import type { Parent } from '../../../utils/classify/containers.ts';
import type { Neighbour } from '../../../utils/model/context.ts';
import type { Category } from '../../../utils/model/verdict.ts';
import { Chance } from './random.ts';

/** What a generated container is in truth. */
export type ContainerKind =
  | 'stream'
  | 'slipped'
  | 'programme'
  | 'programme without a date'
  | 'discovery'
  | 'project'
  | 'late booking'
  | 'late project'
  | 'second phase'
  | 'zombie'
  | 'young stream';

export interface GeneratedContainer {
  readonly kind: ContainerKind;
  readonly parent: Parent;
  readonly members: readonly Neighbour[];
}

const dayLength = 86_400_000;
export const today = '2026-09-30';
const now = Date.parse(`${today}T09:00:00Z`);
const ago = (days: number): number => now - days * dayLength;
const iso = (time: number): string => new Date(time).toISOString();

interface Child {
  came: number;
  left: number | null;
  category: Category;
}

class Site {
  readonly #chance: Chance;
  #count = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** Children at random between two days; each is done after a while, or stays open where that lies ahead. */
  stream(from: number, to: number, aWeek: number, lives: number, category: Category, quiet = 0): Child[] {
    const children: Child[] = [];
    const quietFrom = this.#chance.whole(to, from);
    for (let day = from; day >= to; day--) {
      if (quiet > 0 && day <= quietFrom && day > quietFrom - quiet) continue;
      if (this.#chance.is(aWeek / 7)) children.push(this.child(day, lives, category));
    }
    return children;
  }

  /** A plan: most children in the first part, a few as the work shows what is missing. */
  plan(from: number, to: number, count: number, lives: number, early: number, category: Category): Child[] {
    const length = from - to;
    return Array.from({ length: count }, () => {
      const share = this.#chance.is(early) ? this.#chance.next() * 0.3 : 0.3 + this.#chance.next() * 0.6;
      return this.child(Math.round(from - share * length), lives, category);
    });
  }

  child(day: number, lives: number, category: Category): Child {
    const came = ago(day) + this.#chance.whole(-4, 4) * 3_600_000;
    const left = came + Math.round(lives * (0.2 + 1.6 * this.#chance.next()) * dayLength);
    const said = this.#chance.is(0.7)
      ? category
      : this.#chance.is(0.5)
        ? 'unclear'
        : category === 'project'
          ? 'operations'
          : 'project';
    return { came, left: left > now ? null : left, category: said };
  }

  container(kind: ContainerKind, title: string, children: readonly Child[], end: Partial<Parent>): GeneratedContainer {
    this.#count++;
    const key = `EPIC-${this.#count}`;
    const members = children.map(({ came, left, category }, at): Neighbour => {
      const touched = left ?? Math.min(now, came + this.#chance.whole(0, 25) * dayLength);
      return {
        id: `jira-cloud/generated.example/${key}-${at}`,
        key: `${key}-${at}`,
        title: `${title} ${at}`,
        type: null,
        created: iso(came),
        updated: iso(touched),
        resolved: left === null || this.#chance.is(0.1) ? null : iso(left),
        due: null,
        done: left !== null,
        category,
        checklistNames: [],
      };
    });
    const parent: Parent = { key, title, closed: false, due: null, resolved: null, versions: null, ...end };
    return { kind, parent, members: this.#chance.shuffled(members) };
  }
}

const streamTitles = [
  'Infrastructure',
  'Payments',
  'Small improvements',
  'Facilities requests',
  'Customer questions',
  'Housekeeping',
  'Website content',
  'Tech debt',
];
const goalTitles = [
  'New intake portal',
  'Move to the harbour office',
  'Replace the till system',
  'Second site in Porto',
  'Mobile app',
  'ERP introduction',
  'Museum wing',
  'New curriculum',
];

/**
 * A seeded portfolio: `each` containers of every kind, with noise in pace, gaps of a quiet season, children judged wrongly
 * or not at all, missing dates of resolution, and ends that move.
 */
export const generateContainers = (seed: number, each = 40): GeneratedContainer[] => {
  const chance = new Chance(seed);
  const site = new Site(chance);
  const containers: GeneratedContainer[] = [];
  const add = (
    kind: ContainerKind,
    titles: readonly string[],
    children: readonly Child[],
    end: Partial<Parent>,
  ): void => {
    containers.push(site.container(kind, chance.of(titles), children, end));
  };
  const version = (released: boolean, at: number) => ({
    name: `${chance.whole(1, 9)}.0`,
    released,
    releaseDate: iso(at).slice(0, 10),
  });

  for (let at = 0; at < each; at++) {
    const age = chance.whole(400, 1_400);
    const quiet = chance.is(0.3) ? chance.whole(30, 100) : 0;
    const flow = site.stream(age, 0, 0.15 + 2 * chance.next(), chance.whole(3, 40), 'operations', quiet);
    const carriedOver = chance.is(0.25)
      ? Array.from({ length: chance.whole(10, 60) }, () => site.child(age, chance.whole(20, 300), 'operations'))
      : [];
    add('stream', streamTitles, [...carriedOver, ...flow], {
      due: chance.is(0.15) ? iso(ago(chance.whole(60, age - 60))).slice(0, 10) : null,
    });

    const delivered = chance.whole(110, 500);
    const begun = delivered + chance.whole(120, 400);
    const build = site
      .plan(begun, delivered + 10, chance.whole(8, 40), 30, 0.7, 'project')
      .map((child) =>
        child.left === null || child.left > ago(delivered)
          ? { ...child, left: ago(delivered + chance.whole(0, 6)) }
          : child,
      );
    const support = site.stream(delivered - 1, 0, 0.35 + chance.next(), 12, 'operations');
    const way = chance.of(['closed', 'version', 'due'] as const);
    add(
      'slipped',
      goalTitles,
      [...build, ...support],
      way === 'closed'
        ? { closed: true, resolved: iso(ago(delivered)) }
        : way === 'version'
          ? { versions: [version(true, ago(delivered))] }
          : { due: iso(ago(delivered)).slice(0, 10) },
    );

    const long = chance.whole(420, 1_000);
    const ahead = chance.whole(40, 500);
    add(
      'programme',
      goalTitles,
      site.plan(long, -ahead * 0.6, chance.whole(30, 120), 90, 0.55, 'project').filter(({ came }) => came <= now),
      chance.is(0.5)
        ? { due: iso(now + ahead * dayLength).slice(0, 10) }
        : { versions: [version(false, now + ahead * dayLength)] },
    );

    const worn = chance.whole(420, 900);
    const planned = site
      .plan(worn, -60, chance.whole(40, 120), 60, 0.8, 'project')
      .filter(({ came }) => came <= ago(30));
    add(
      'programme without a date',
      goalTitles,
      planned.map((child) => {
        const left = ago(worn) + (0.35 + 0.7 * chance.next()) * worn * dayLength;
        return { ...child, left: left > now || left < child.came ? null : left };
      }),
      {},
    );

    const found = chance.whole(120, 340);
    add(
      'discovery',
      goalTitles,
      site.stream(found, 0, 0.6 + 1.5 * chance.next(), 21, 'project'),
      chance.is(0.6) ? { versions: [version(false, now + chance.whole(10, 120) * dayLength)] } : {},
    );

    const over = chance.whole(20, 400);
    const warrantyWork = site.stream(over, Math.max(0, over - 25), 0.8, 4, 'operations');
    add(
      'project',
      goalTitles,
      [
        ...site
          .plan(over + chance.whole(60, 300), over, chance.whole(6, 50), 20, 0.7, 'project')
          .map((child) => ({ ...child, left: Math.min(child.left ?? now, ago(over)) })),
        ...warrantyWork,
      ],
      { closed: true, resolved: iso(ago(over)) },
    );

    const booked = chance.whole(60, 300);
    const lateDay = chance.whole(5, booked - 40);
    add(
      'late booking',
      goalTitles,
      [
        ...site
          .plan(booked + 150, booked, 20, 15, 0.7, 'project')
          .map((child) => ({ ...child, left: Math.min(child.left ?? now, ago(booked)) })),
        ...Array.from({ length: chance.whole(3, 12) }, () => ({
          ...site.child(lateDay, 1, 'unclear'),
          left: ago(lateDay - 1),
        })),
      ],
      { closed: true, resolved: iso(ago(booked)) },
    );

    const due = chance.whole(35, 300);
    const slow = site.plan(
      due + chance.whole(120, 400),
      -40,
      chance.whole(15, 60),
      chance.whole(40, 200),
      0.5,
      'project',
    );
    add(
      'late project',
      goalTitles,
      slow.filter(({ came }) => came <= now),
      { due: iso(ago(due)).slice(0, 10) },
    );

    const first = chance.whole(100, 300);
    add(
      'second phase',
      goalTitles,
      [
        ...site
          .plan(first + 200, first, 20, 25, 0.7, 'project')
          .map((child) => ({ ...child, left: Math.min(child.left ?? now, ago(first)) })),
        ...site.plan(first - 5, -100, 40, 40, 0.6, 'project').filter(({ came }) => came <= now),
      ],
      chance.is(0.5)
        ? { versions: [version(true, ago(first)), version(false, now + 90 * dayLength)] }
        : { due: iso(now + 100 * dayLength).slice(0, 10) },
    );

    const asleep = chance.whole(90, 400);
    add(
      'zombie',
      goalTitles,
      site
        .plan(asleep + chance.whole(60, 400), asleep, chance.whole(5, 25), 60, 0.7, 'project')
        .map((child, index) => ({ ...child, left: index % 2 === 0 ? Math.min(child.left ?? now, ago(asleep)) : null })),
      chance.is(0.5) ? { due: iso(ago(asleep - 20)).slice(0, 10) } : {},
    );

    add('young stream', streamTitles, site.stream(chance.whole(60, 330), 0, 1 + chance.next(), 10, 'operations'), {});
  }
  return chance.shuffled(containers).filter(({ members }) => members.length > 0);
};
