import { expect, it } from 'vitest';
import type { Judged } from '../../../../utils/model/portfolio.ts';
import { deliveredStillFed } from '../../../../utils/policy/delivered-still-fed.ts';
import { containerOf, judgedAs, surveyWith } from '../../judged.ts';

const epic = judgedAs('project', 'E-1', { resolved: '2026-03-10T09:00:00.000Z' });
const before = judgedAs('project', 'A-1', { created: '2026-02-01T00:00:00.000Z' });
const after = [1, 2, 3].map((day) => judgedAs('operations', `B-${day}`, { created: `2026-04-0${day}T00:00:00.000Z` }));
const find = (judged: Judged[], tickets: Judged[], slipped = true) =>
  deliveredStillFed.find(
    surveyWith({
      judged,
      containers: [{ container: containerOf('E-1', { title: 'Billing move', slipped }), tickets }],
    }),
    [],
  );

it('speaks of what has come since the epic was closed', () => {
  const finding = find([epic, before, ...after], [before, ...after]);
  expect(finding).toMatchObject({ severity: 'alert', values: ['Billing move', { number: 3 }], count: 1 });
  expect(finding?.tickets).toEqual(after.map(({ ticket }) => ticket.id));
});

it('takes the last release for the delivery where the epic itself was not read', () => {
  const versions = [{ name: '1.0', released: true, releaseDate: '2026-04-02' }];
  const shipped = judgedAs('project', 'A-2', { created: '2026-02-01T00:00:00.000Z', versions });
  expect(find([], [shipped, ...after])).toMatchObject({ values: ['Billing move', { number: 1 }] });
});

it('counts open operations where no day of delivery is known', () => {
  const done = judgedAs('operations', 'C-1', { statusCategory: 'done' });
  expect(find([], [before, done, ...after])).toMatchObject({ values: ['Billing move', { number: 3 }] });
});

it('keeps silent when nothing came after, and when the container has not slipped', () => {
  expect(find([epic, before], [before])).toBeNull();
  expect(find([epic, ...after], after, false)).toBeNull();
});
