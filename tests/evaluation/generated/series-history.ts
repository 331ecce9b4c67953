import { blankTicket, type Ticket } from '../../../utils/model/ticket.ts';
import { objects, reasons, things, verbs } from './bounded-titles.ts';
import { type Material, usual } from './material.ts';
import { Chance } from './random.ts';

/** A ticket of a generated history; `series` is the id of the series it belongs to in truth, null for any other work. */
export interface Generated {
  readonly ticket: Ticket;
  readonly series: string | null;
  /** What it was made as, for reading errors. */
  readonly kind: 'series' | 'plan' | 'burst' | 'look-alike' | 'single' | 'twice';
}

/** The rhythm that a series was made with, in days; 0 where it comes by event. */
export interface History {
  readonly tickets: readonly Generated[];
  readonly gaps: ReadonlyMap<string, number>;
  readonly today: string;
}

const dayLength = 86_400_000;
const today = '2026-09-30';
const end = Date.parse(`${today}T12:00:00Z`);
const places = ['Lyon', 'Harbour', 'North', 'Mill Lane', 'Kreuzberg', 'West', 'Atrium', 'Depot'] as const;
const firstNames = 'Ana Jonas Priya Omar Lucía Mateusz Yuki Chloé Sven Giulia Tariq Ingrid Bruno Noor Eva Kofi'.split(
  ' ',
);
const lastNames = 'Berg Kowalski Okafor Silva Rossi Tanaka Moreau Jansen Novak Haddad Lind Castillo Weber Osei'.split(
  ' ',
);

const fill = (title: string, values: Readonly<Record<string, string>>): string =>
  title.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '');

const person = (chance: Chance): string => {
  const [first, last] = [chance.of(firstNames), chance.of(lastNames)];
  return chance.of([`${first} ${last}`, `${first} ${last}`, `@${first.toLowerCase()}`, `${first.charAt(0)}. ${last}`]);
};
const host = (chance: Chance): string => {
  const number = chance.whole(1, 40);
  const part = chance.of(['web', 'db', 'app', 'mail']);
  return chance.of([
    `${part}-${number}`,
    `${part}${String(number).padStart(2, '0')}.example.net`,
    `srv-${part}-${number}`,
    `10.0.${number}.7`,
  ]);
};
const asset = (chance: Chance): string =>
  chance.of([`${chance.whole(1, 60)}`, `#${chance.whole(100, 999)}`, `B${chance.whole(1, 9)}${chance.whole(10, 40)}`]);
const reference = (chance: Chance): string =>
  chance.of([`${chance.whole(10_000, 99_999)}`, `PO-${chance.whole(1000, 9999)}`, `#${chance.whole(4000, 9000)}`]);

const made = (home: string, title: string, at: number, id: number, chance: Chance): Ticket => {
  const created = new Date(at + chance.whole(-3, 5) * 3_600_000);
  const lifetime = chance.whole(0, 20) * dayLength;
  const done = created.getTime() + lifetime < end && chance.is(0.85);
  const resolved = done ? new Date(created.getTime() + lifetime).toISOString() : null;
  return {
    ...blankTicket('jira-cloud', 'generated.example', `${home}-${id}`, title),
    project: { key: home, name: home, kind: null },
    created: created.toISOString(),
    updated: resolved ?? created.toISOString(),
    resolved,
    statusCategory: done ? 'done' : 'new',
  };
};

/** Days on which a series ran: jitter up to a fifth of the gap, one run in eight left out; by event, anywhere. */
const runDays = (gap: number, count: number, chance: Chance): number[] => {
  if (gap === 0) {
    const span = chance.whole(40, 500);
    const days = [0, span, ...Array.from({ length: count - 2 }, () => chance.whole(1, span - 1))];
    return [...new Set(days)].map((back) => end - back * dayLength).sort((a, b) => a - b);
  }
  const jitter = chance.is(0.3) ? 0 : Math.max(gap === 1 ? 0 : 1, Math.floor(gap * chance.next() * 0.2));
  const days: number[] = [];
  const late = chance.whole(0, Math.max(0, Math.min(gap - 1, 20)));
  for (let run = 0; days.length < count; run++) {
    const isLast = days.length === count - 1 || days.length === 0;
    if (!isLast && chance.is(0.12)) continue;
    days.push(end - (late + run * gap + chance.whole(-jitter, jitter)) * dayLength);
  }
  return [...new Set(days)].sort((a, b) => a - b);
};

/**
 * A seeded history of several trades: `seriesCount` series (jitter, skipped runs, renamed members, nine languages) in
 * `size` tickets; the rest are numbered plans, work made in one sitting, look-alikes, twins and single pieces.
 */
export const generateHistory = (seed: number, material: Material = usual, seriesCount = 200, size = 5_000): History => {
  const { recurring, plans, bursts, lookAlikes, renamed } = material;
  const chance = new Chance(seed);
  const tickets: Generated[] = [];
  const gaps = new Map<string, number>();
  const homes = Array.from({ length: Math.max(5, Math.round(seriesCount / 8)) }, (_, at) => `TRADE${at + 1}`);
  const taken = new Map<string, Set<string>>();
  const add = (home: string, title: string, at: number, series: string | null, kind: Generated['kind']): void => {
    tickets.push({ ticket: made(home, title, at, tickets.length + 1, chance), series, kind });
  };
  const isFree = (home: string, wording: string): boolean => {
    const known = taken.get(home) ?? new Set<string>();
    taken.set(home, known);
    if (known.has(wording)) return false;
    known.add(wording);
    return true;
  };
  const all = recurring.flatMap(({ titles, ...rest }) => titles.map((title) => ({ title, ...rest })));

  for (let made_ = 0; made_ < seriesCount; ) {
    const { title, language, gap } = chance.of(all);
    const home = chance.of(homes);
    if (!isFree(home, title)) continue;
    made_++;
    const id = `${home}/${title}`;
    const style = material.style(chance, language, gap);
    const place = chance.of(places);
    const renames = chance.is(0.6) ? 0.12 : 0;
    const count =
      gap >= 300 ? chance.whole(3, 5) : gap >= 80 ? chance.whole(3, 8) : chance.whole(gap === 1 ? 16 : 4, 24);
    const days = runDays(gap, count, chance);
    const firstRun = chance.whole(1, 60);
    gaps.set(id, gap);
    for (const [at, day] of days.entries()) {
      const values = {
        p: style(new Date(day)),
        n: String(firstRun + at),
        who: person(chance),
        host: host(chance),
        asset: asset(chance),
        ref: reference(chance),
        place,
      };
      const plain = fill(title, values);
      add(home, chance.is(renames) ? renamed(plain, chance) : plain, day, id, 'series');
    }
  }

  const room = size - tickets.length;
  const until = (share: number, make: () => void): void => {
    const goal = tickets.length + Math.round(room * share);
    while (tickets.length < goal) make();
  };
  const somewhere = (): number => end - chance.whole(0, 700) * dayLength;

  until(0.25, () => {
    const [home, title] = [chance.of(homes), chance.of(plans)];
    if (!isFree(home, title)) return;
    const count = chance.whole(3, 12);
    const start = end - chance.whole(60, 600) * dayLength;
    const pace = chance.of(['sitting', 'few sittings', 'as it comes', 'as it comes', 'steady'] as const);
    const place = chance.of(places);
    let at = start;
    for (let part = 1; part <= count; part++) {
      if (pace === 'as it comes') at += chance.whole(0, 14) * dayLength;
      if (pace === 'steady') at += chance.whole(6, 8) * dayLength;
      if (pace === 'few sittings' && chance.is(0.3)) at += chance.whole(5, 20) * dayLength;
      add(home, fill(title, { i: String(part), m: String(count), place }), at, null, 'plan');
    }
  });
  until(0.12, () => {
    const [home, title] = [chance.of(homes), chance.of(bursts)];
    if (!isFree(home, title)) return;
    const count = chance.whole(4, 20);
    const day = somewhere();
    for (let at = 1; at <= count; at++) add(home, fill(title, { i: String(at) }), day, null, 'burst');
  });
  until(0.2, () => {
    const [home, title] = [chance.of(homes), chance.of(lookAlikes)];
    if (!isFree(home, title)) return;
    for (const thing of chance.shuffled(things).slice(0, chance.whole(3, 9)))
      add(home, fill(title, { thing }), somewhere(), null, 'look-alike');
  });
  until(0.02, () => {
    const [home, title] = [chance.of(homes), `${chance.of(verbs)} ${chance.of(objects)} ${chance.of(reasons)}`];
    if (!isFree(home, title)) return;
    for (let twin = 0; twin < 2; twin++) add(home, title, somewhere(), null, 'twice');
  });
  while (tickets.length < size) {
    const [home, title] = [chance.of(homes), `${chance.of(verbs)} ${chance.of(objects)} ${chance.of(reasons)}`];
    if (isFree(home, title)) add(home, title, somewhere(), null, 'single');
  }
  return { tickets: chance.shuffled(tickets).slice(0, size), gaps, today };
};
