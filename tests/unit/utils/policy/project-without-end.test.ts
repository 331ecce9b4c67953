import { expect, it } from 'vitest';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { projectWithoutEnd } from '../../../../utils/policy/project-without-end.ts';
import { judgedAs, surveyWith } from '../../judged.ts';

const children = Array.from({ length: 5 }, (_, at) => ({ title: `Part ${at}`, done: false }));
const project = (known: Partial<Ticket> = {}, key = 'P-1') =>
  judgedAs('project', key, { title: 'New portal', created: '2026-01-01', children, ...known });
const find = (known: Partial<Ticket> = {}) => projectWithoutEnd.find(surveyWith({ judged: [project(known)] }), []);

it('speaks of a project with parts and no end, by its name', () => {
  expect(find()).toMatchObject({ severity: 'warning', values: ['New portal'], count: 1, sample: 1 });
});

it.each([
  ['a due date', { due: '2026-09-01' }],
  ['a release', { versions: [{ name: '2.0', released: false, releaseDate: null }] }],
  ['a milestone', { milestone: 'Launch' }],
])('keeps silent when there is %s', (_, known) => {
  expect(find(known)).toBeNull();
});

it('keeps silent once the project is over', () => {
  expect(find({ statusCategory: 'done' })).toBeNull();
});

it('gives a new project fourteen days', () => {
  expect(find({ created: '2026-06-16' })).toBeNull();
  expect(find({ created: '2026-06-15' })).not.toBeNull();
});

it('keeps silent where only the page was read, for then nothing is known to be missing', () => {
  expect(find({ evidence: 'page' })).toBeNull();
});

it('speaks once of several projects', () => {
  const judged = [project(), project({}, 'P-2'), project({ due: '2026-09-01' }, 'P-3')];
  expect(projectWithoutEnd.find(surveyWith({ judged }), [])).toMatchObject({ count: 2, sample: 3 });
});
