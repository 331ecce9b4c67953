import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { candidatesOf } from '../../../../utils/policy/candidates.ts';
import { ago, judgedAs, surveyWith } from '../../judged.ts';

const run = (mask: string, day: number, known: Partial<Ticket> = {}) =>
  judgedAs(
    'operations',
    `${mask}-${day}`,
    { title: `${mask} ${day}`, created: ago(day), ...known },
    { mask, count: 9, first: '2026-01-01', last: '2026-06-01', cadenceDays: 7, next: null },
  );

it('adds up what was logged, else estimated, else the stated half hour, and marks which', () => {
  const [candidate] = candidatesOf(
    surveyWith({
      judged: [
        run('Reset', 1, { spentSeconds: 7200, estimateSeconds: 3600 }),
        run('Reset', 8, { estimateSeconds: 3600 }),
        run('Reset', 15),
      ],
    }),
  );
  expect(candidate).toMatchObject({
    title: 'Reset 1',
    runs: 3,
    hours: 3.5,
    bases: { logged: 1, estimated: 1, stated: 1 },
    cadenceDays: 7,
  });
});

it('puts the dearest first, not the longest', () => {
  const judged = [
    ...[1, 8, 15, 22, 29].map((day) => run('Often', day)),
    ...[1, 8, 15].map((day) => run('Dear', day, { spentSeconds: 36_000 })),
  ];
  expect(candidatesOf(surveyWith({ judged })).map(({ hours }) => hours)).toEqual([30, 2.5]);
});

it('offers a series from three runs in 91 days on', () => {
  expect(candidatesOf(surveyWith({ judged: [1, 8, 90].map((day) => run('A', day)) }))).toHaveLength(1);
  expect(candidatesOf(surveyWith({ judged: [1, 8, 91].map((day) => run('A', day)) }))).toEqual([]);
});
