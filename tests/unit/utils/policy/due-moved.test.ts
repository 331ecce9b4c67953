import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { dueMoved } from '../../../../utils/policy/due-moved.ts';
import { judgedAs, surveyWith } from '../../judged.ts';
import { entry } from '../../ticket-facts.ts';

const find = (known: Partial<Ticket>, category: 'project' | 'operations' = 'project') =>
  dueMoved.find(
    surveyWith({ judged: [judgedAs(category, 'P-1', { title: 'Portal', due: '2026-09-01', ...known })] }),
    [],
  );

it('speaks from the third time on', () => {
  expect(find({ dueMoves: 3 })).toMatchObject({ severity: 'info', values: ['Portal', { number: 3 }], count: 1 });
  expect(find({ dueMoves: 2 })).toBeNull();
});

it('counts in the history what was put off, not what was brought forward', () => {
  const later = ['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01'];
  const moves = later.slice(1).map((to, at) => entry('due', later[at] ?? null, to));
  expect(find({ history: moves })).not.toBeNull();
  expect(find({ history: [...moves.slice(1), entry('due', '2026-08-01', '2026-07-15')] })).toBeNull();
});

it('keeps silent on operations, which come round anyway, and on what is over', () => {
  expect(find({ dueMoves: 5 }, 'operations')).toBeNull();
  expect(find({ dueMoves: 5, statusCategory: 'done' })).toBeNull();
});
