import { beforeEach, describe, expect, it } from 'vitest';
import { findingText } from '../../components/policy/finding-text.ts';
import { defaultPolicies } from '../../utils/model/policies.ts';
import type { Judged } from '../../utils/model/portfolio.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { PolicyInput } from '../../utils/policy/policy-input.ts';
import { hints } from '../../utils/policy/registry.ts';
import { surveyOf } from '../../utils/policy/survey.ts';
import { readEnglish } from '../unit/english.ts';
import { ago, epicWith, inputOf, judgedAs, many } from '../unit/judged.ts';

beforeEach(readEnglish);

const of = (judged: readonly Judged[]): PolicyInput => inputOf({ judged });
const mixed = (operations: number, project: number, unclear = 0): PolicyInput =>
  of([...many('operations', operations), ...many('project', project), ...many('unclear', unclear)]);
const steps = (done: number, open: number, last: readonly string[] = []) => [
  ...Array.from({ length: done }, (_, at) => ({ title: `Built ${at}`, done: true })),
  ...Array.from({ length: open }, (_, at) => ({ title: `To build ${at}`, done: false })),
  ...last.map((title) => ({ title, done: false })),
];
const card = (known: Partial<Ticket>): PolicyInput => of([judgedAs('project', 'P-1', { created: ago(200), ...known })]);
const closed = (days: number): Partial<Ticket> => ({ statusCategory: 'done', resolved: ago(days) });

/** Runs of one series, so many days ago each. */
const runs = (days: readonly number[], known: Partial<Ticket> = {}, count = days.length, name = 'a'): Judged[] =>
  days.map((day, at) =>
    judgedAs(
      'operations',
      `R${name}-${at}`,
      { title: `Check host ${name}`, created: ago(day), ...known },
      {
        mask: `check host ${name}`,
        ...{ count, first: '2026-01-01', last: '2026-06-01', cadenceDays: null, next: null },
      },
    ),
  );

/** New tickets of four periods of four weeks, fifty each, so many of them operations; the oldest first. */
const periods = (...operations: readonly number[]): PolicyInput =>
  of(
    operations.flatMap((count, at) =>
      Array.from({ length: 50 }, (_, index) =>
        judgedAs(index < count ? 'operations' : 'project', `G${at}-${index}`, { created: ago((3 - at) * 28 + 5) }),
      ),
    ),
  );

const running = (count: number): PolicyInput =>
  of(
    Array.from({ length: count }, (_, at) =>
      judgedAs('project', `P-${at}`, { children: steps(1, 5), statusCategory: 'indeterminate', due: '2026-12-01' }),
    ),
  );

const epic = (own: Partial<Ticket>, children: readonly Judged[], known = {}): PolicyInput =>
  inputOf(epicWith(judgedAs('project', 'E-1', { created: ago(200), ...own }), children, known));

/** Delivered so many days ago, and two operations tickets since are with those who built it. */
const supported = (days: number): PolicyInput =>
  epic(closed(days), [
    ...many('project', 3, { created: ago(90), people: ['a'] }),
    ...runs([days - 1, days - 2], { people: ['a'] }),
  ]);

/** So many people on projects, two of them on operations too. */
const hands = (people: readonly string[]): PolicyInput =>
  of([
    judgedAs('project', 'P-1', { people: [...people], statusCategory: 'indeterminate', created: ago(60) }),
    judgedAs('operations', 'O-1', { people: ['a', 'b'], statusCategory: 'indeterminate', created: ago(60) }),
  ]);

const sprints = (late: number): PolicyInput =>
  of(
    [50, 36, 22].flatMap((days) =>
      Array.from({ length: 10 }, (_, index) =>
        judgedAs('project', `S${days}-${index}`, {
          created: ago(index < late ? days - 1 : days + 9),
          project: { key: 'P', name: 'Platform', kind: null },
          sprints: [{ name: `Sprint ${days}`, state: null, start: ago(days), end: ago(days - 14) }],
        }),
      ),
    ),
  );

const frozenUntil = (day: string): PolicyInput =>
  inputOf({
    judged: [judgedAs('project', 'P-1', { due: day })],
    policies: { ...defaultPolicies, freezes: [{ id: 'f', name: 'Year end', from: '2026-12-15', to: '2027-01-04' }] },
  });

const cameSince = (last: number): PolicyInput =>
  of([
    judgedAs('project', 'P-1', { children: steps(6, 0), ...closed(50) }),
    ...many('operations', 10, { created: ago(90) }),
    ...Array.from({ length: last }, (_, at) => judgedAs('operations', `L-${at}`, { created: ago(10) })),
  ]);

const idle = (projects: number): PolicyInput =>
  of([
    ...many('project', projects, { updated: ago(5) }),
    ...['a', 'b', 'c'].flatMap((name) => runs([100, 80, 60, 40], {}, 4, name)),
  ]);

/** Of each hint what just makes it speak, and what just does not. */
const lines: Readonly<Record<string, readonly [speaks: PolicyInput, silent: PolicyInput]>> = {
  operations_over_cap: [mixed(10, 10), mixed(10, 11)],
  operations_near_cap: [mixed(8, 12), mixed(8, 13)],
  operations_growing: [periods(10, 11, 12, 14), periods(10, 11, 12, 13)],
  few_operations: [mixed(2, 28), mixed(3, 27)],
  unclear_too_high: [mixed(7, 7, 6), mixed(8, 7, 5)],
  all_well: [mixed(5, 15), mixed(4, 15)],
  too_many_projects: [running(4), running(3)],
  project_without_end: [
    card({ created: ago(15), children: steps(1, 5) }),
    card({ created: ago(14), children: steps(1, 5) }),
  ],
  project_without_charter: [card({ children: steps(1, 9) }), card({ children: steps(1, 8) })],
  never_ending_container: [
    epic({}, runs([9]), { neverEnding: true, open: 1 }),
    epic({}, runs([9]), { neverEnding: true, open: 0 }),
  ],
  delivered_still_fed: [
    epic(closed(30), runs([29]), { slipped: true }),
    epic(closed(30), runs([31]), { slipped: true }),
  ],
  handover_missing: [card({ children: steps(9, 1) }), card({ children: steps(8, 1) })],
  handover_incomplete: [
    card({
      children: steps(19, 0, ['Hand over', 'Owner', 'Runbook', 'Service desk', 'Training']).map(({ title }) => ({
        title,
        done: true,
      })),
    }),
    card({
      children: steps(19, 0, ['Hand over', 'Owner', 'Runbook', 'Service desk', 'Training', 'Known issues']).map(
        ({ title }) => ({ title, done: true }),
      ),
    }),
  ],
  warranty_over: [supported(31), supported(30)],
  series_without_procedure: [of(runs([90, 60, 30, 9])), of(runs([90, 60, 30]))],
  toil_growing: [of(runs([1, 8, 15, 29])), of(runs([1, 8, 15, 30]))],
  incident_repeats: [of(runs([1, 8, 29], { type: 'Incident' })), of(runs([1, 8, 30], { type: 'Incident' }))],
  project_in_disguise: [
    of([judgedAs('operations', 'O-1', { children: steps(0, 8) })]),
    of([judgedAs('operations', 'O-1', { children: steps(0, 7) })]),
  ],
  closed_without_lessons: [
    card({ children: steps(5, 0), ...closed(14) }),
    card({ children: steps(5, 0), ...closed(13) }),
  ],
  nothing_improves_operations: [idle(10), idle(9)],
  too_many_urgent: [
    of(many('operations', 2, { priority: 'Highest', statusCategory: 'indeterminate' })),
    of(many('operations', 1, { priority: 'Highest', statusCategory: 'indeterminate' })),
  ],
  sleeping_project: [
    card({ children: steps(1, 5), updated: ago(61) }),
    card({ children: steps(1, 5), updated: ago(60) }),
  ],
  due_moved: [card({ due: '2026-08-01', dueMoves: 3 }), card({ due: '2026-08-01', dueMoves: 2 })],
  mixed_container: [
    epic({}, [...many('project', 6), ...runs([1, 2, 3, 4])]),
    epic({}, [...many('project', 7), ...runs([1, 2, 3])]),
  ],
  people_on_both: [hands(['a', 'b', 'c', 'd']), hands(['a', 'b', 'c', 'd', 'e'])],
  operations_after_delivery: [cameSince(12), cameSince(11)],
  end_in_freeze: [frozenUntil('2027-01-04'), frozenUntil('2027-01-05')],
  unplanned_over_reserve: [sprints(3), sprints(2)],
  closed_then_added: [epic(closed(30), runs([27, 26])), epic(closed(30), runs([28, 26]))],
};

it('draws a line for each hint', () => {
  expect(Object.keys(lines).toSorted()).toEqual(hints.map(({ id }) => id).toSorted());
});

describe.each(hints)('the hint $id', (hint) => {
  const [speaks, silent] = lines[hint.id] ?? [];

  it('speaks just over its line, in a sentence, and keeps silent just under it', () => {
    const finding = speaks && hint.find(surveyOf(speaks), []);
    expect(finding && findingText(finding)).toMatch(/^[“A-Z0-9].*[.?]$/);
    expect(silent && hint.find(surveyOf(silent), [])).toBeNull();
  });
});
