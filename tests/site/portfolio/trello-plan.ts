import { day, hour, monthOf, occurrences, quarterOf, weekOf } from './calendar.ts';
import type { Times, Truth } from './plan.ts';

/** One Trello card to be; the list's name says where it lies today. */
export interface CardPlan {
  name: string;
  list: string;
  truth: Truth;
  created: number;
  /** When it was moved to Done, or ticked. */
  done?: number;
  desc?: string;
  due?: number;
  start?: number;
  labels?: readonly string[];
  /** Check items, the first `ticked` of them done. */
  checklist?: { name: string; items: readonly string[]; ticked: number };
  archived?: boolean;
  role?: 'separator' | 'link' | 'board' | 'mirror';
  template?: boolean;
  /** Native recurrence; the form of the rule is not documented, an iCalendar rule is likely. */
  recurrence?: string;
  /** Made by Trello's automation. */
  automated?: boolean;
  /** How often the due date jumped forward after a tick. */
  rounds?: number;
  cover?: 'full' | 'strip';
  source?: string;
}

export const lists = [
  'Info',
  'Ideas',
  'Every week',
  'This week',
  'Doing',
  'Waiting',
  'Done',
  'Templates',
  'Old ideas',
] as const;

const many = (names: readonly string[], plan: (name: string, index: number) => Omit<CardPlan, 'name'>): CardPlan[] =>
  names.map((name, index) => ({ name, ...plan(name, index) }));

/** A marketing and office team's board: a launch with an end beside the newsletter, the payroll and the plants. */
export const cardPlans = ({ now, random, ago }: Times): CardPlan[] => {
  const launchEnd = now + 40 * day;
  const launch = [
    'Book the venue for the autumn launch event',
    'Landing page for the autumn launch',
    'Press kit for the autumn launch',
    'Invite 200 guests to the launch event',
    'Film the product video',
    'Design the launch posters',
    'Brief the sales team before the launch',
    'Evaluation of the autumn launch',
  ];
  const move = [
    'Choose the moving company',
    'Floor plan of the new office',
    'Move the archive boxes',
    'New address on all templates',
    'Hand back the old office',
  ];
  const steps = ['Draft', 'Proofread', 'Send test mail', 'Send'];
  const plans: CardPlan[] = [
    {
      name: 'How this board works',
      list: 'Info',
      truth: 'none',
      created: ago(545),
      desc: 'Pull from left to right. Ask Alma.',
    },
    { name: '---', list: 'Info', truth: 'none', created: ago(540), role: 'separator' },
    { name: 'https://example.org/brand-guide', list: 'Info', truth: 'none', created: ago(500), role: 'link' },
    { name: 'https://trello.com/b/Fac1l1ty/facilities', list: 'Info', truth: 'none', created: ago(420), role: 'board' },
    ...many(
      ['Podcast?', 'Merch', 'Sponsor a football club', 'Office dog', 'Sticker machine', 'Website'],
      (_, index) => ({
        list: 'Ideas',
        truth: index === 2 || index === 4 ? 'project' : 'unclear',
        created: ago(random.int(20, 200)),
      }),
    ),
    {
      name: 'Water the plants',
      list: 'Every week',
      truth: 'operations',
      created: ago(460),
      due: ago(-2),
      recurrence: 'RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=TH',
      rounds: 6,
    },
    {
      name: 'Post the weekly numbers',
      list: 'Every week',
      truth: 'operations',
      created: ago(400),
      due: ago(-3),
      recurrence: 'RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=FR',
      rounds: 5,
    },
    {
      name: 'Empty the suggestion box',
      list: 'Every week',
      truth: 'operations',
      created: ago(380),
      labels: ['Office'],
      checklist: { name: 'Rooms', items: ['Kitchen', 'Canteen', 'Reception'], ticked: 1 },
    },
    { name: '___', list: 'Every week', truth: 'none', created: ago(300), role: 'separator' },
    { name: 'Order fruit and coffee', list: 'Every week', truth: 'operations', created: ago(350), labels: ['Office'] },
    ...occurrences('fortnight', ago(150), now).map(
      (at, index, all): CardPlan => ({
        name: `Newsletter ${weekOf(at)}`,
        list: index === all.length - 1 ? 'Doing' : 'Done',
        truth: 'operations',
        created: at,
        automated: true,
        ...(index === all.length - 1 ? {} : { done: at + 3 * day }),
        due: at + 3 * day,
        labels: ['Marketing'],
        archived: index < all.length - 5,
        checklist: { name: 'Send out', items: steps, ticked: index === all.length - 1 ? 2 : 4 },
      }),
    ),
    ...occurrences('month', ago(330), now).map(
      (at, index, all): CardPlan => ({
        name: `Payroll ${monthOf(at)}`,
        list: index === all.length - 1 ? 'This week' : 'Done',
        truth: 'operations',
        created: at,
        ...(index === all.length - 1 ? {} : { done: at + 20 * day }),
        due: at + 24 * day,
        labels: ['People'],
        archived: index < all.length - 4,
      }),
    ),
    ...occurrences('quarter', ago(400), now).map(
      (at, index, all): CardPlan => ({
        name: `Fire drill ${quarterOf(at)}`,
        list: index === all.length - 1 ? 'This week' : 'Done',
        truth: 'operations',
        created: at,
        ...(index === all.length - 1 ? {} : { done: at + 30 * day }),
        labels: ['Office'],
        archived: index < all.length - 3,
      }),
    ),
    ...many(launch, (_, index) => ({
      list: index < 2 ? 'Done' : index < 4 ? 'Doing' : index < 5 ? 'Waiting' : 'This week',
      truth: 'project',
      created: ago(70 - index),
      ...(index < 2 ? { done: ago(20 - 4 * index) } : {}),
      start: now - 60 * day + index * 10 * day,
      due: Math.min(launchEnd, now - 20 * day + index * 8 * day),
      labels: ['Launch', 'Marketing'],
      ...(index === 3
        ? {
            checklist: {
              name: 'Guests',
              items: ['List', 'Design', 'Print', 'Post', 'Follow up', 'Seating', 'Badges'],
              ticked: 3,
            },
          }
        : {}),
      ...(index === 5 ? { cover: 'strip' as const } : {}),
    })),
    ...many(move, (_, index) => ({
      list: index < 2 ? 'Done' : index === 2 ? 'Doing' : 'Waiting',
      truth: 'project',
      created: ago(90 - 3 * index),
      ...(index < 2 ? { done: ago(30 - 9 * index) } : {}),
      due: now + (index * 12 - 10) * day,
      labels: ['Office move'],
    })),
    ...many(
      [
        'Toner empty on floor 2',
        'Coffee machine leaks',
        'New badge for Hana',
        'Chair broken in room 4',
        'Window does not close',
        'Pay the florist',
      ],
      (_, index) => ({
        list: index < 3 ? 'Done' : 'This week',
        truth: 'operations',
        created: ago(40 - 6 * index),
        ...(index < 3 ? { done: ago(38 - 6 * index) } : {}),
        labels: ['Office'],
      }),
    ),
    ...many(['Onboard Ravi (sales)', 'Onboard Ines (finance)', 'Onboard Tom (warehouse)'], (_, index) => ({
      list: index === 2 ? 'Doing' : 'Done',
      truth: 'operations',
      created: ago(100 - 40 * index),
      ...(index === 2 ? {} : { done: ago(90 - 40 * index) }),
      labels: ['People'],
      checklist: {
        name: 'First day',
        items: ['Desk', 'Laptop', 'Badge', 'Tour', 'Lunch'],
        ticked: index === 2 ? 1 : 5,
      },
    })),
    {
      name: 'Employee handbook, first edition',
      list: 'Doing',
      truth: 'project',
      created: ago(110),
      start: ago(100),
      due: now + 30 * day,
      labels: ['People'],
      cover: 'full',
    },
    {
      name: 'Choose a tool for holiday requests',
      list: 'Waiting',
      truth: 'project',
      created: ago(55),
      labels: ['People'],
    },
    {
      name: 'Film the product video',
      list: 'This week',
      truth: 'project',
      created: ago(12),
      role: 'mirror',
      source: 'Film the product video',
    },
    {
      name: 'Onboard NAME (TEAM)',
      list: 'Templates',
      truth: 'none',
      created: ago(500),
      template: true,
      checklist: { name: 'First day', items: ['Desk', 'Laptop', 'Badge', 'Tour', 'Lunch'], ticked: 0 },
    },
    { name: 'Newsletter template', list: 'Templates', truth: 'none', created: ago(480), template: true },
    ...many(['Office tandem', 'Radio spot', 'Canteen garden'], () => ({
      list: 'Old ideas',
      truth: 'unclear',
      created: ago(random.int(300, 500)),
    })),
  ];
  return plans.map((plan) => ({ ...plan, created: Math.min(plan.created, now - hour) }));
};
