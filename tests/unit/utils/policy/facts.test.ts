import { describe, expect, it } from 'vitest';
import { still } from '../../../../utils/model/lifetime.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { factsOf } from '../../../../utils/policy/facts.ts';
import { entry, ticketWith } from '../../ticket-facts.ts';

const facts = (known: Partial<Ticket>) => factsOf(ticketWith(known));

describe('hand-over', () => {
  it.each(['Hand over to support', 'Handover', 'Übergabe an den Betrieb', 'Knowledge transfer', '運用への引き継ぎ'])(
    'is seen in "%s"',
    (title) => expect(facts({ title }).handsOver).toBe(true),
  );

  it.each(['Shift handover Tuesday', 'Hand in the report', 'Overhaul'])('is not seen in "%s"', (title) =>
    expect(facts({ title }).handsOver).toBe(false),
  );

  it('reads its parts from the description of a ticket that hands over, and of no other', () => {
    const description = 'Owner: Ada. Runbook linked. Known issues: none.';
    expect(facts({ title: 'Hand over', description }).handover.toSorted()).toEqual(['issues', 'owner', 'runbook']);
    expect(facts({ title: 'Build the page', description }).handover).toEqual([]);
  });

  it('takes acceptance criteria for no acceptance', () => {
    expect(facts({ title: 'Write acceptance criteria' }).handover).toEqual([]);
    expect(facts({ title: 'Final acceptance by the bank' }).handover).toEqual(['acceptance']);
  });
});

it('knows every end that is ahead, and the last release that is out', () => {
  const versions = [
    { name: '1', released: true, releaseDate: '2026-03-01' },
    { name: '2', released: true, releaseDate: '2026-04-01' },
    { name: '3', released: false, releaseDate: '2026-09-01' },
  ];
  expect(facts({ due: '2026-08-01T10:00:00.000Z', versions })).toMatchObject({
    hasEnd: true,
    ends: ['2026-08-01', '2026-09-01'],
    released: '2026-04-01',
  });
  expect(facts({})).toMatchObject({ hasEnd: false, ends: [], released: null });
});

it('counts items, and those of different titles', () => {
  const items = [
    { title: 'Plan', done: true },
    { title: 'plan ', done: false },
    { title: 'Build', done: null },
  ];
  expect(facts({ children: items.slice(0, 1), checklists: [{ name: 'All', items: items.slice(1) }] }).items).toEqual({
    done: 1,
    total: 3,
    distinct: 2,
  });
});

it('takes the source’s count of moved deadlines over the history', () => {
  const history = [entry('due', '2026-05-01', '2026-06-01')];
  expect(facts({ history }).dueMoves).toBe(1);
  expect(facts({ history, dueMoves: 4 }).dueMoves).toBe(4);
});

it('tells what came into a sprint late: by the history, else by its creation', () => {
  const sprints = [{ name: 'Sprint 7', state: null, start: '2026-05-04T08:00:00.000Z', end: null }];
  const joined = (at: string) => [entry('sprint', null, 'Sprint 7', at)];
  const created = '2026-05-06T08:00:00.000Z';
  const late = (known: Partial<Ticket>) => facts({ sprints, ...known }).sprints.map((sprint) => sprint.late);
  expect(late({ created, history: joined('2026-05-03T08:00:00.000Z') })).toEqual([false]);
  expect(late({ created: '2026-01-01', history: joined('2026-05-05T08:00:00.000Z') })).toEqual([true]);
  expect(late({ created })).toEqual([true]);
  expect(facts({ sprints: [] }).sprints).toEqual([]);
});

it('knows each sprint that a ticket went through, and takes none for one of a longer name', () => {
  const sprint = (name: string, start: string) => ({ name, state: null, start: `${start}T08:00:00.000Z`, end: null });
  const history = [
    entry('sprint', null, 'Sprint 10', '2026-05-03T08:00:00.000Z'),
    entry('sprint', 'Sprint 10', 'Sprint 11, Sprint 1', '2026-05-18T12:00:00.000Z'),
  ];
  const sprints = [
    sprint('Sprint 11', '2026-05-18'),
    sprint('Sprint 10', '2026-05-04'),
    sprint('Sprint 1', '2026-05-18'),
  ];
  expect(facts({ sprints, history, created: '2026-04-01' }).sprints.map(({ name, late }) => [name, late])).toEqual([
    ['Sprint 10', false],
    ['Sprint 11', true],
    ['Sprint 1', true],
  ]);
});

describe('the time in hand', () => {
  const minute = (day: string): number => Date.parse(`${day}T09:00:00.000Z`) / 60_000;
  const at = (day: string): string => `${day}T09:00:00.000Z`;

  it('is what the history tells, and the moment it was resolved', () => {
    const history = [
      entry('status', 'To do', 'Doing', at('2026-05-04')),
      entry('status', 'Doing', 'To do', at('2026-05-06')),
    ];
    const known = { created: at('2026-05-01'), status: 'Done', statusCategory: 'done' } as const;
    expect(facts({ ...known, history, resolved: at('2026-05-20') }).inHand).toEqual([
      minute('2026-05-04'),
      minute('2026-05-06'),
      minute('2026-05-20'),
      minute('2026-05-20') + 1,
    ]);
  });

  it('without a history is since the last that is known of a ticket under way, and never of one that waits', () => {
    const known = { created: at('2026-05-01'), updated: at('2026-05-10') };
    expect(facts({ ...known, statusCategory: 'indeterminate' }).inHand).toEqual([minute('2026-05-10'), still]);
    expect(facts({ ...known, statusCategory: 'new' }).inHand).toEqual([]);
  });
});

it.each([
  { type: 'Enabler Story' },
  { labels: ['tech-debt'] },
  { components: ['Architecture'] },
  { parent: { key: 'P-1', title: null, type: 'Enabler Epic', level: 1 } },
])('takes for an enabler: %j', (known) => expect(facts(known).enabler).toBe(true));

it.each([{ type: 'Story' }, { title: 'Enable the enabler' }, { labels: ['enabled', 'Technical University'] }])(
  'takes for no enabler: %j',
  (known) => expect(facts(known).enabler).toBe(false),
);

it('gives hours, and none for nothing logged', () => {
  expect(facts({ spentSeconds: 5400, estimateSeconds: 0 })).toMatchObject({ spent: 1.5, estimate: null });
});

it('reads a long hostile description in a moment', () => {
  const description = `${'goal'.repeat(2000)}${' '.repeat(4000)}${'hand over\n'.repeat(800)}`;
  const before = performance.now();
  facts({ title: 'hand '.repeat(200), description });
  expect(performance.now() - before).toBeLessThan(250);
});
