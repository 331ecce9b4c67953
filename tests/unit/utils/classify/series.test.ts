import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesKeys, seriesOf } from '../../../../utils/classify/series.ts';
import { blankTicket, type Ticket } from '../../../../utils/model/ticket.ts';
import { run, runs } from './series-cases.ts';

const today = '2026-06-01';
const ticket = (title: string, more: Partial<Ticket> = {}): Ticket => ({
  ...blankTicket('jira-cloud', 'example.atlassian.net', 'A-1', title),
  project: { key: 'A', name: null, kind: null },
  ...more,
});
const meet = (first: Ticket, second: Ticket): boolean => {
  const keys = new Set(seriesKeys(first));
  return seriesKeys(second).some((key) => keys.has(key));
};

describe('series keys', () => {
  it('let the runs of the same work meet', () => {
    expect(meet(ticket('Payroll March 2026'), ticket('Payroll 2026-04'))).toBe(true);
    expect(meet(ticket('Check weekly backups'), ticket('Weekly backup check!'))).toBe(true);
    expect(meet(ticket('Weekly backup check W12'), ticket('Weekly backup check Lyon W13'))).toBe(true);
  });

  it('keep other work, other homes and the parts of a plan apart', () => {
    expect(meet(ticket('Payroll March'), ticket('Budget March'))).toBe(false);
    expect(
      meet(ticket('Payroll March'), ticket('Payroll April', { project: { key: 'B', name: null, kind: null } })),
    ).toBe(false);
    expect(meet(ticket('Payroll March'), ticket('Payroll April', { host: 'other.atlassian.net' }))).toBe(false);
    expect(meet(ticket('Office move part 1'), ticket('Office move part 2'))).toBe(false);
  });

  it('are none for titles that say too little and for cards that are no work', () => {
    expect(['', '42', '!!!', 'v2.0', '2026-03', 'ab', '🎉'].map((title) => seriesKeys(ticket(title)))).toEqual(
      Array(7).fill([]),
    );
    expect(seriesKeys(ticket('Weekly report', { role: 'template' }))).toEqual([]);
  });

  it('are few', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        expect(seriesKeys(ticket(`Weekly ${title}`)).length).toBeLessThanOrEqual(9);
      }),
    );
  });
});

describe('a series', () => {
  it('is found with its rhythm and its next day', () => {
    const weekly = runs('Backup restore test', [0, 7, 14, 21, 28]);
    expect(seriesOf(weekly, '2026-02-05')).toEqual({
      mask: 'backup restore test',
      count: 5,
      first: '2026-01-05',
      last: '2026-02-02',
      cadenceDays: 7,
      next: '2026-02-09',
    });
  });

  it('may come by event', () => {
    const series = seriesOf(
      [
        run('Reset password for Jane Doe', '2026-01-03'),
        run('Reset password for @omar', '2026-02-20'),
        run('Reset password for Ann Lee', '2026-05-02'),
      ],
      today,
    );
    expect(series).toMatchObject({ mask: 'reset password for @', count: 3, cadenceDays: null, next: null });
  });

  it('needs three tickets, three days and a fortnight', () => {
    expect(seriesOf(runs('Clean the filter', [0, 20]), today)).toBeNull();
    expect(seriesOf(runs('Clean the filter', [0, 0, 20]), today)).toBeNull();
    expect(seriesOf(runs('Clean the filter', [0, 5, 13]), today)).toBeNull();
    expect(seriesOf(runs('Clean the filter', [0, 5, 14]), today)).not.toBeNull();
    expect(seriesOf([], today)).toBeNull();
  });

  it('is not what one sitting made, be it ever so much', () => {
    expect(seriesOf(runs('Import customer #', Array(40).fill(0)), today)).toBeNull();
    expect(seriesOf(runs('Import customer #', [...Array(20).fill(0), ...Array(20).fill(30)]), today)).toBeNull();
  });

  it('is a calendar made in one sitting, by its due dates', () => {
    const months = ['January', 'February', 'March', 'April', 'May', 'June'];
    const year = months.map((month, at) => run(`Payroll ${month}`, '2026-01-02', { due: `2026-0${at + 1}-25` }));
    expect(seriesOf(year, '2026-03-01')).toMatchObject({ count: 6, cadenceDays: 30, first: '2026-01-25' });
    expect(
      seriesOf(
        year.map((each) => ({ ...each, due: null })),
        today,
      ),
    ).toBeNull();
  });

  it('is told by the periods in its titles where the page does not say when they were made', () => {
    const unknown = ['Payroll March', 'Payroll April', 'Payroll May'].map((title) => run(title, null));
    expect(seriesOf(unknown, today)).toMatchObject({ mask: 'payroll #', count: 3 });
    expect(
      seriesOf(
        ['Fix login', 'Fix login', 'Fix login '].map((title) => run(title, null)),
        today,
      ),
    ).toBeNull();
  });

  it.each([
    ['Fix login on page #', [0, 3, 9, 16, 20]],
    ['Fix login on page #', [0, 7, 14, 21, 28]],
    ['Paint room # in the new wing', [0, 8, 15, 22, 30, 37]],
    ['Requirement 4.# built', [0, 3, 9, 16, 20, 40]],
    ['Port test file #/8', [0, 7, 14, 21, 28, 35, 42, 49]],
    ['Session #: write slides', [0, 4, 21, 24, 60]],
  ])('is not the parts of one job: %s', (title, distances) => {
    expect(seriesOf(runs(title, distances), today)).toBeNull();
  });

  it('is sprints from the first on, when they come regularly', () => {
    expect(seriesOf(runs('Sprint # planning', [0, 14, 28, 42]), '2026-02-20')).toMatchObject({
      count: 4,
      cadenceDays: 14,
    });
  });

  it('is rooms and machines that come again', () => {
    const rooms = [7, 12, 7, 31].map((room, at) => run(`Clean room ${room}`, `2026-0${at + 1}-1${at}`));
    expect(seriesOf(rooms, today)).toMatchObject({ mask: 'clean room #', count: 4 });
    const machines = ['web-3', 'srv-db-01', '10.0.0.8'].map((machine, at) =>
      run(`Reboot ${machine}`, `2026-0${at + 1}-0${at + 1}`),
    );
    expect(seriesOf(machines, today)).not.toBeNull();
  });

  it('takes in a renamed run, but nothing that is made new', () => {
    const usual = runs('Weekly stock count W#', [0, 7, 14, 21, 28]);
    const renamed = run('Weekly stock count W6 Lyon', '2026-02-09');
    const other = run('Build weekly stock count W7', '2026-02-12');
    expect(seriesOf([...usual, renamed], '2026-02-15')).toMatchObject({ count: 6, cadenceDays: 7 });
    expect(seriesOf([...usual, other], '2026-02-15')).toBeNull();
  });

  it('does not join two series that share their words but one', () => {
    const lyon = runs('Monthly meter reading Lyon', [0, 30, 61, 91]);
    const porto = runs('Monthly meter reading Porto', [3, 33, 64, 94]);
    expect(seriesOf([...lyon, ...porto], today)).toBeNull();
  });

  it('says nothing of a word alone without rhythm, period or person', () => {
    expect(seriesOf(runs('Refactoring', [0, 11, 60, 75]), today)).toBeNull();
    expect(seriesOf(runs('Refactoring', [0, 7, 14, 21, 28]), today)).not.toBeNull();
    expect(seriesOf(runs('Implement REQ-#', [0, 11, 60, 75]), today)).toBeNull();
  });

  it('does not depend on the order of its members', () => {
    const members = [
      ...runs('Weekly stock count W#', [0, 7, 15, 21, 35]),
      run('weekly Stock count wk 9', '2026-03-02'),
    ];
    const told = seriesOf(members, today);
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (shuffled) => {
        expect(seriesOf(shuffled, today)).toEqual(told);
      }),
    );
  });

  it('reads the newest of a very long one and counts all', () => {
    const long = runs(
      'Daily cash-up',
      Array.from({ length: 700 }, (_, at) => at),
    );
    expect(seriesOf(long, '2027-12-06')).toMatchObject({ count: 700, first: '2026-01-05', cadenceDays: 1 });
  });
});
