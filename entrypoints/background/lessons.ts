import { keyOf, lessonsOf, wouldChange } from '../../utils/classify/learning.ts';
import type { AnsweredLesson, Lesson, OfferedLesson } from '../../utils/model/adjustment.ts';
import { dayOf } from '../../utils/model/day.ts';
import { changeLearnt, readLearnt } from '../../utils/storage/learnt-store.ts';
import { readPortfolio } from '../../utils/storage/portfolio-store.ts';
import { everyRow } from '../../utils/storage/records.ts';
import { leaveAll } from './catch-up.ts';
import type { Engine } from './engine.ts';
import { neighbourhood } from './neighbours.ts';
import { readAhead } from './read-ahead.ts';

/** Offers at once, tickets named of each, and tickets read within one transaction. */
const mostOffers = 5;
const mostExamples = 20;
const batch = 500;

/** Lessons that would change something, and those that the user has taken. */
export interface Lessons {
  readonly offers: OfferedLesson[];
  readonly taken: AnsweredLesson[];
}

/**
 * What the corrections by hand have in common, with what each would change. Every stored ticket is looked at, so this is
 * for when somebody wants to see it; without three corrections that agree nothing is read.
 */
export const lessons = async (engine: Engine, now: Date): Promise<Lessons> => {
  const answered = await readLearnt();
  const taken = answered.filter((each) => each.taken);
  const open = lessonsOf(await correctedTickets(), answered).slice(0, 4 * mostOffers);
  if (open.length === 0) return { offers: [], taken };
  const offers = open.map((lesson): OfferedLesson => ({ ...lesson, changes: 0, examples: [] }));
  let after: string | null = '';
  while (after !== null) after = await countChanges(offers, after, engine, now);
  const telling = offers.filter(({ changes }) => changes > 0);
  return { offers: telling.toSorted((a, b) => b.corrections - a.corrections).slice(0, mostOffers), taken };
};

/** The user's answer to a lesson; undoing leaves no trace. All tickets are left to be judged again where it changes the engine. */
export const answer = async (lesson: Lesson, to: 'take' | 'decline' | 'undo', now: Date): Promise<void> => {
  const key = keyOf(lesson.adjustment);
  await changeLearnt((all) => {
    const others = all.filter(({ adjustment }) => keyOf(adjustment) !== key);
    return to === 'undo' ? others : [...others, { ...lesson, taken: to === 'take', at: now.toISOString() }];
  });
  if (to !== 'decline') await leaveAll();
};

const correctedTickets = () =>
  readPortfolio(async (store) => {
    const corrections = await store.allCorrections();
    const tickets = await store.tickets(corrections.map(({ id }) => id));
    return corrections.flatMap(({ to }, at) => {
      const ticket = tickets[at];
      return ticket && to !== 'not-work' ? [{ ticket, to }] : [];
    });
  });

/** Counts what the offers would change among the next stored tickets; returns where to go on, null at the end. */
const countChanges = (
  offers: OfferedLesson[],
  after: string,
  { settings, model }: Engine,
  now: Date,
): Promise<string | null> =>
  readPortfolio(async (store) => {
    const { rows, next } = await store.rowsAfter({ key: everyRow, after }, batch);
    const around = neighbourhood(store, dayOf(now));
    for await (const [row, ticket] of readAhead(store, rows)) {
      if (ticket === null || row.correction !== null) continue;
      await store.breathe();
      const context = await around.contextOf(ticket, row);
      for (const offer of offers) {
        if (!wouldChange(offer.adjustment, { ticket, context }, settings, model)) continue;
        offer.changes++;
        if (offer.examples.length < mostExamples) offer.examples.push({ id: row.id, key: row.key, title: row.title });
      }
    }
    return next;
  });
