import { describe, expect, it } from 'vitest';
import { livesOf, minuteOf, progressOf, still, touchesOf } from '../../../../utils/model/lifetime.ts';
import { blankTicket, type HistoryEntry, type Ticket } from '../../../../utils/model/ticket.ts';

const at = (day: number): string => new Date(Date.UTC(2026, 0, day, 12)).toISOString();
const on = (day: number): number => minuteOf(at(day)) ?? Number.NaN;
const ticket = (known: Partial<Ticket>): Ticket => ({ ...blankTicket('trello', 'trello.com', 'abc', 'x'), ...known });
const change = (day: number, field: HistoryEntry['field'], from: string | null, to: string | null): HistoryEntry => ({
  at: at(day),
  field,
  from,
  to,
});

describe('when a ticket was open', () => {
  it('is from its creation until it was resolved, or until now', () => {
    expect(livesOf(ticket({ created: at(1) }), false)).toEqual([on(1), still]);
    expect(livesOf(ticket({ created: at(1), resolved: at(5) }), true)).toEqual([on(1), on(5)]);
  });

  it('has a gap for each time it was over and taken up again', () => {
    const history = [
      change(3, 'resolution', null, 'Done'),
      change(6, 'resolution', 'Done', null),
      change(9, 'resolution', null, 'Done'),
    ];
    expect(livesOf(ticket({ created: at(1), history }), true)).toEqual([on(1), on(3), on(6), on(9)]);
    expect(livesOf(ticket({ created: at(1), history: history.slice(0, 2) }), false)).toEqual([
      on(1),
      on(3),
      on(6),
      still,
    ]);
  });

  it('ends where a move made it done, whatever its resolution says', () => {
    const history = [
      change(2, 'resolution', null, 'Done'),
      change(3, 'done', 'false', 'true'),
      change(6, 'done', 'true', 'false'),
    ];
    expect(livesOf(ticket({ created: at(1), history }), false)).toEqual([on(1), on(3), on(6), still]);
  });

  it('ends with the first of tick and archive, and goes on when neither holds', () => {
    const history = [
      change(2, 'done', 'false', 'true'),
      change(3, 'closed', 'false', 'true'),
      change(4, 'done', 'true', 'false'),
      change(5, 'closed', 'true', 'false'),
    ];
    expect(livesOf(ticket({ created: at(1), history }), false)).toEqual([on(1), on(2), on(5), still]);
  });

  it('ends at the last update at the latest where nobody wrote its end down, and is unknown without', () => {
    expect(livesOf(ticket({ created: at(1), updated: at(7) }), true)).toEqual([on(1), on(7)]);
    expect(livesOf(ticket({ created: at(1) }), true)).toEqual([]);
    expect(livesOf(ticket({}), false)).toEqual([]);
  });
});

describe('when a ticket was under way', () => {
  const progress = (known: Partial<Ticket>, done: boolean) => {
    const one = ticket({ created: at(1), ...known });
    return progressOf(one, livesOf(one, done));
  };

  it('is from leaving its first list until it is over, without what it went back for', () => {
    const history = [
      change(3, 'list', 'Inbox', 'Doing'),
      change(5, 'list', 'Doing', 'Inbox'),
      change(7, 'list', 'Inbox', 'Doing'),
    ];
    expect(progress({ history, updated: at(9) }, true)).toEqual([on(3), on(5), on(7), on(9)]);
  });

  it('does not go on while it was closed', () => {
    const history = [
      change(2, 'status', 'To do', 'Doing'),
      change(4, 'resolution', null, 'Done'),
      change(6, 'resolution', 'Done', null),
    ];
    expect(progress({ history }, false)).toEqual([on(2), on(4), on(6), still]);
  });

  it('is not told by a history that was not read, and is none where nothing has moved', () => {
    expect(progress({ history: null }, false)).toBeNull();
    expect(progress({ history: [], statusCategory: 'new' }, false)).toEqual([]);
    expect(progress({ history: [], statusCategory: 'indeterminate' }, false)).toEqual([on(1), still]);
    expect(progress({ history: [], statusCategory: 'done', resolved: at(4) }, true)).toBeNull();
  });
});

it('knows when somebody did something, each instant once and in order', () => {
  const history = [change(3, 'list', 'a', 'b'), change(2, 'status', 'a', 'b'), change(4, 'assignee', 'x', 'y')];
  expect(touchesOf(ticket({ history, updated: at(3) }))).toEqual([on(2), on(3)]);
});

it('takes a bare day for its noon, and nonsense for nothing', () => {
  expect(minuteOf('2026-01-05')).toBe(minuteOf('2026-01-05T12:00:00.000Z'));
  expect(minuteOf('soon')).toBeNull();
});
