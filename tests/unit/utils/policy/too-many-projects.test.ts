import { expect, it } from 'vitest';
import { defaultPolicies } from '../../../../utils/model/policies.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { tooManyProjects } from '../../../../utils/policy/too-many-projects.ts';
import { judgedAs, surveyWith } from '../../judged.ts';

const items = [true, false, false, false, false].map((done, at) => ({ title: `Step ${at}`, done }));
const home = { key: 'PLAT', name: 'Platform', kind: null };
const running = (count: number, known: Partial<Ticket> = {}, prefix = 'P') =>
  Array.from({ length: count }, (_, at) =>
    judgedAs('project', `${prefix}-${at}`, {
      children: items,
      project: home,
      statusCategory: 'indeterminate',
      ...known,
    }),
  );
const find = (judged: ReturnType<typeof running>, policies = defaultPolicies) =>
  tooManyProjects.find(surveyWith({ judged, policies }), []);

it('speaks of a team over its limit, by name', () => {
  expect(find(running(4))).toMatchObject({
    severity: 'warning',
    values: ['Platform', { number: 4 }, { number: 3 }],
    count: 1,
    sample: 4,
  });
});

it('keeps silent at the limit, and counts teams apart', () => {
  expect(find(running(3))).toBeNull();
  const other = running(3, { project: { key: 'WEB', name: 'Web', kind: null } }, 'W');
  expect(find([...running(3), ...other])).toBeNull();
});

it('counts neither what waits nor what is over', () => {
  const waiting = items.map(({ title }) => ({ title, done: false }));
  expect(find(running(5, { children: waiting, statusCategory: 'new' }))).toBeNull();
  expect(find(running(5, { statusCategory: 'done' }))).toBeNull();
});

it('follows the policy of the scope', () => {
  const everywhere = { ...defaultPolicies.everywhere, openProjects: 6 };
  expect(find(running(6), { ...defaultPolicies, everywhere })).toBeNull();
  expect(find(running(7), { ...defaultPolicies, everywhere })).not.toBeNull();
});

it('speaks of several people over their limit where the team keeps to it, and never of one', () => {
  const each = { ...defaultPolicies, everywhere: { ...defaultPolicies.everywhere, openProjectsEach: 1 } };
  const [one, two, three] = running(3);
  const staffed = (people: readonly string[][]) =>
    [one, two, three].flatMap((judged, at) =>
      judged ? [{ ...judged, ticket: { ...judged.ticket, people: people[at] ?? [] } }] : [],
    );
  expect(
    find(
      staffed([
        ['a', 'b'],
        ['a', 'b'],
        ['c', 'd'],
      ]),
      each,
    ),
  ).toMatchObject({
    message: 'hint_too_many_projects_each',
    count: 2,
    values: [{ number: 4 }, { number: 1 }],
  });
  expect(find(staffed([['a', 'b'], ['a', 'c'], ['d']]), each)).toBeNull();
  expect(find(staffed([['a', 'b'], ['a', 'b'], ['c']]), each)).toBeNull();
});
