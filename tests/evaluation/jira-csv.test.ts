import { describe, expect, it } from 'vitest';
import { csvInstant, isJiraCsv, readJiraCsv } from './jira-csv.ts';

const file = `Summary,Issue key,Issue Type,Status,Project key,Project name,Labels,Labels,Created,Due date,Custom field (Story Points)
"Renew, the certificate",OPS-1,Task,Done,OPS,Operations,ops,tls,24/Nov/26 9:19 PM,2026-12-01,3.0
,OPS-2,Bug,Open,OPS,Operations,,,,,
Move the wiki,OPS-3,Story,To Do,OPS,Operations,,,,,
`;

describe('readJiraCsv', () => {
  const { entries, faults } = readJiraCsv(file);

  it('reads the columns, lists from several columns of one name', () => {
    expect(entries.map(({ id }) => id)).toEqual(['OPS-1', 'OPS-3']);
    expect(entries[0]?.ticket).toMatchObject({
      title: 'Renew, the certificate',
      type: 'Task',
      statusCategory: 'done',
      labels: ['ops', 'tls'],
      created: '2026-11-24T21:19:00.000Z',
      due: '2026-12-01',
      points: 3,
      project: { key: 'OPS', name: 'Operations', kind: null },
    });
  });

  it('reports a row without a summary by its line', () => {
    expect(faults).toEqual([{ at: 3, error: 'no summary' }]);
  });
});

it('reads a file with semicolons, and reports a quote that is never closed by its line', () => {
  const input = readJiraCsv('Summary;Issue key\nFix, soon;A-1\n"Broken;A-2\nFine;A-3\n');
  expect(input.entries.map(({ ticket }) => ticket.title)).toEqual(['Fix, soon']);
  expect(input.faults).toEqual([{ at: 3, error: expect.stringContaining('quote') }]);
});

describe('csvInstant', () => {
  it.each([
    ['24/Nov/26 9:19 AM', '2026-11-24T09:19:00.000Z'],
    ['1/Jan/2026 12:05 AM', '2026-01-01T00:05:00.000Z'],
    ['3/Feb/26', '2026-02-03T00:00:00.000Z'],
    ['2026-02-03', '2026-02-03'],
    ['soon', null],
  ])('%s', (text, instant) => expect(csvInstant(text)).toBe(instant));
});

describe('isJiraCsv', () => {
  it('asks for a summary column', () => {
    expect(isJiraCsv(file)).toBe(true);
    expect(isJiraCsv('name,size\na,1')).toBe(false);
  });
});
