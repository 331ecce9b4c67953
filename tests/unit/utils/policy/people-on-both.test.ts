import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { peopleOnBoth } from '../../../../utils/policy/people-on-both.ts';
import { ago, judgedAs, surveyWith } from '../../judged.ts';

/** 30 June 2026 is a Tuesday: the last whole week began on the 22nd, eight days before, the fourth last on the 1st. */
const find = (onProjects: readonly string[], onOperations: readonly string[], operations: Partial<Ticket>[] = [{}]) =>
  peopleOnBoth.find(
    surveyWith({
      judged: [
        judgedAs('project', 'P-1', { people: [...onProjects], statusCategory: 'indeterminate', created: ago(60) }),
        ...operations.map((known, at) =>
          judgedAs('operations', `O-${at}`, {
            people: [...onOperations],
            statusCategory: 'indeterminate',
            created: ago(60),
            ...known,
          }),
        ),
      ],
    }),
    [],
  );
const done = (days: number): Partial<Ticket> => ({ statusCategory: 'done', created: ago(90), resolved: ago(days) });

it('speaks when half of the people have both in each of four weeks, and names nobody', () => {
  const finding = find(['a', 'b', 'c'], ['a', 'b', 'd']);
  expect(finding).toMatchObject({ severity: 'warning', count: 2, values: [{ number: 4 }], sample: 2, level: 0.5 });
  expect(JSON.stringify(finding?.values)).not.toMatch(/"[abcd]"/);
});

it('keeps silent when less than half of the people have both', () => {
  expect(find(['a', 'b', 'c', 'e'], ['a', 'b', 'd'])).toBeNull();
});

it('keeps silent on fewer than four people', () => {
  expect(find(['a', 'b'], ['a', 'b', 'c'])).toBeNull();
});

it('wants each of the four whole weeks, and not one ticket a month', () => {
  const weekly = [8, 15, 22, 29];
  expect(find(['a', 'b', 'c'], ['a', 'b', 'd'], weekly.map(done))).toMatchObject({ count: 2 });
  for (const missing of weekly) {
    const others = weekly.filter((days) => days !== missing);
    expect(find(['a', 'b', 'c'], ['a', 'b', 'd'], others.map(done)), `${missing} days ago`).toBeNull();
  }
});

it('knows the first and the last day of the four weeks', () => {
  const inside = [15, 22].map(done);
  const edges = (first: number, last: number) =>
    find(['a', 'b', 'c'], ['a', 'b', 'd'], [...inside, done(first), done(last)]);
  expect(edges(29, 2)).not.toBeNull();
  expect(edges(30, 2)).toBeNull();
  expect(edges(29, 1)).toBeNull();
});
