import { expect, it } from 'vitest';
import { historyFields, historyOf } from '../../../../../utils/sites/jira/history.ts';

const change = (created: unknown, ...items: unknown[]) => ({ id: '1', created, items });
const item = (
  fieldId: string,
  from: string | null,
  fromString: string | null,
  to: string | null,
  text: string | null,
) => ({
  field: fieldId,
  fieldtype: 'jira',
  fieldId,
  from,
  fromString,
  to,
  toString: text,
});

it('tells of each move into a done status and out of it, where these are known', () => {
  const moved = [
    change('2026-01-01T00:00:00.000+0000', item('status', '1', 'To do', '5', 'Done')),
    change('2026-01-02T00:00:00.000+0000', item('status', '5', 'Done', '6', 'Released')),
    change('2026-01-03T00:00:00.000+0000', item('status', '6', 'Released', '3', 'In Progress')),
  ];
  const told = historyOf(moved, new Set(['5', '6'])).filter(({ field }) => field === 'done');
  expect(told).toEqual([
    { at: '2026-01-01T00:00:00.000Z', field: 'done', from: 'false', to: 'true' },
    { at: '2026-01-03T00:00:00.000Z', field: 'done', from: 'true', to: 'false' },
  ]);
  expect(historyOf(moved).filter(({ field }) => field === 'done')).toEqual([]);
});

it('gives the changes oldest first, by the words a reader knows', () => {
  expect(
    historyOf([
      change('2026-03-02T10:00:00.000+0100', item('resolution', null, null, '10000', 'Done')),
      change(1772359200000, item('status', '3', 'In Progress', '5', 'Done')),
      change(
        '2026-01-01T00:00:00.000+0000',
        item('duedate', '2026-02-01', '2026-02-01 00:00:00.0', '2026-03-01', '2026-03-01 00:00:00.0'),
      ),
    ]),
  ).toEqual([
    { at: '2026-01-01T00:00:00.000Z', field: 'due', from: '2026-02-01', to: '2026-03-01' },
    { at: '2026-03-01T10:00:00.000Z', field: 'status', from: 'In Progress', to: 'Done' },
    { at: '2026-03-02T09:00:00.000Z', field: 'resolution', from: null, to: 'Done' },
  ]);
});

it('says which sprint was added', () => {
  const sprint = {
    field: 'Sprint',
    fieldId: 'customfield_10020',
    from: '1',
    fromString: 'Sprint 1',
    to: '1, 2',
    toString: 'Sprint 1, Sprint 2',
  };
  expect(historyOf([change('2026-01-01T00:00:00.000+0000', sprint)])).toEqual([
    { at: '2026-01-01T00:00:00.000Z', field: 'sprint', from: 'Sprint 1', to: 'Sprint 2' },
  ]);
});

it('knows people by their keys alone', () => {
  const [entry] = historyOf([
    change('2026-01-01T00:00:00.000+0000', item('assignee', 'a1', 'Alma Voss', 'b2', 'Ben Okafor')),
  ]);
  expect(entry).toMatchObject({ field: 'assignee', from: 'a1', to: 'b2' });
});

it('passes over other fields and whatever is broken', () => {
  expect(
    historyOf([
      null,
      { created: 'yesterday', items: [item('status', '1', 'a', '2', 'b')] },
      change('2026-01-01T00:00:00.000+0000', null, 3, item('summary', null, 'a', null, 'b'), { fieldId: 'status' }),
      { created: '2026-01-01T00:00:00.000+0000', items: 'none' },
    ]),
  ).toEqual([{ at: '2026-01-01T00:00:00.000Z', field: 'status', from: null, to: null }]);
});

it('asks for at most ten fields', () => {
  expect(historyFields(Array.from({ length: 20 }, (_, index) => `customfield_${index}`))).toHaveLength(10);
});
