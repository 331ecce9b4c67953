import { describe, expect, it } from 'vitest';
import { instantOf, parseLabelled, readLabelled, statusCategoryOf } from './labelled.ts';

const line = JSON.stringify({
  id: 'x1',
  label: 'operations',
  certainty: 2,
  source: 'some tracker',
  ticket: {
    system: 'jira',
    title: 'Renew the lease',
    statusCategory: 'Complete',
    created: '2014-08-01T21:19:56.957+0000',
    due: '2014-08-15',
    fixVersions: ['0.5'],
    fixVersionReleaseDates: ['2014-09-12'],
    estimate: '5 pts',
    subtasks: 2,
    parent: 'Leases',
    project: 'Offices',
  },
});

describe('parseLabelled', () => {
  it('reads what a reader of the ticket could see', () => {
    expect(parseLabelled(line, 1)).toMatchObject({
      id: 'x1',
      label: 'operations',
      certainty: 2,
      ticket: {
        title: 'Renew the lease',
        description: null,
        statusCategory: 'done',
        created: '2014-08-01T21:19:56.957Z',
        due: '2014-08-15',
        versions: [{ name: '0.5', released: null, releaseDate: '2014-09-12' }],
        points: 5,
        parent: { title: 'Leases' },
        project: { name: 'Offices' },
      },
    });
  });

  it('numbers a ticket without an id and takes one without a label', () => {
    expect(parseLabelled('{"ticket":{"title":"a"}}', 7)).toMatchObject({ id: '7', label: null });
  });

  it('takes a field of a strange shape as not known', () => {
    expect(parseLabelled('{"ticket":{"title":"a","labels":"x","closed":"no"}}', 1)).toMatchObject({
      ticket: { title: 'a', labels: null, closed: null },
    });
  });

  it.each([
    ['not JSON', '{'],
    ['no title', '{"id":"x","ticket":{}}'],
    ['no ticket', '{"id":"x"}'],
    ['a bare value', '3'],
  ])('says what is wrong with %s', (_, bad) => expect(parseLabelled(bad, 1)).toHaveProperty('error'));
});

it('reads a whole file, and stops at a bad line with its number', () => {
  expect(readLabelled(`${line}\n\n${line}\n`)).toHaveLength(2);
  expect(() => readLabelled(`${line}\n{`)).toThrow('line 2');
});

it.each([
  ['2014-08-15', '2014-08-15'],
  ['2026-02-12T11:49:00', '2026-02-12T11:49:00.000Z'],
  ['', null],
  ['tomorrow', null],
])('instant %s', (text, instant) => expect(instantOf(text)).toBe(instant));

it.each([
  ['Closed', 'done'],
  ['In Progress', 'indeterminate'],
  ['To Do', 'new'],
  ['Limbo', null],
])('status %s', (name, category) => expect(statusCategoryOf(name)).toBe(category));
