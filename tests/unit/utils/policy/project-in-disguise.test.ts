import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { projectInDisguise } from '../../../../utils/policy/project-in-disguise.ts';
import { ago, judgedAs, surveyWith } from '../../judged.ts';
import { days } from '../../ticket-facts.ts';

const steps = (count: number) => Array.from({ length: count }, (_, at) => ({ title: `Step ${at}`, done: false }));
const usual = Array.from({ length: 20 }, (_, at) =>
  judgedAs('operations', `C-${at}`, { created: ago(200), resolved: ago(196) }),
);
const find = (known: Partial<Ticket>, others = usual.slice(0, 0)) =>
  projectInDisguise.find(
    surveyWith({ judged: [...others, judgedAs('operations', 'O-1', { title: 'Move the archive', ...known })] }),
    [],
  );

it('speaks of an operations ticket with eight different steps', () => {
  expect(find({ children: steps(8) })).toMatchObject({
    severity: 'warning',
    values: ['Move the archive', { number: 8 }],
    count: 1,
    sample: 1,
  });
  expect(find({ children: steps(7) })).toBeNull();
});

it('counts steps of the same title once', () => {
  expect(find({ children: [...steps(7), { title: 'step 1', done: true }] })).toBeNull();
});

it('speaks of one far older than its like that is still worked on', () => {
  expect(find({ created: ago(33), history: days(5) }, usual)).toMatchObject({
    message: 'hint_project_in_disguise_old',
    values: ['Move the archive', { number: 33 }],
  });
  expect(find({ created: ago(32), history: days(5) }, usual)).toBeNull();
});

it('takes a forgotten ticket for forgotten, and a run of a series for a run', () => {
  expect(find({ created: ago(90), history: days(4) }, usual)).toBeNull();
  const series = { mask: 'move #', count: 4, first: '2026-01-01', last: '2026-06-01', cadenceDays: null, next: null };
  const run = judgedAs('operations', 'O-1', { children: steps(9) }, series);
  expect(projectInDisguise.find(surveyWith({ judged: [run] }), [])).toBeNull();
});
