import { describe, expect, it } from 'vitest';
import { merge } from '../../../../entrypoints/background/merge.ts';
import { blankTicket, type Ticket } from '../../../../utils/model/ticket.ts';

const read = (more: Partial<Ticket>): Ticket => ({
  ...blankTicket('jira-cloud', 'acme.atlassian.net', 'SHOP-91', 'tbd'),
  evidence: 'api',
  updated: '2026-11-20T10:00:00.000Z',
  status: 'To Do',
  ...more,
});

describe('a ticket that is read again beside its board', () => {
  const onBoard = read({ list: 'Next', points: 3, history: [] });

  it('keeps its column, its points and its history while it is what it was', () => {
    expect(merge(read({}), onBoard)).toEqual(onBoard);
  });

  it('keeps its column while it stands in its status, and takes the points for gone once it was changed', () => {
    const updated = '2026-11-21T10:00:00.000Z';
    expect(merge(read({ updated }), onBoard)).toMatchObject({ list: 'Next', points: null });
    expect(merge(read({ updated, status: 'Done' }), onBoard)).toMatchObject({ list: null, status: 'Done' });
  });

  it('takes what the answer does tell', () => {
    expect(merge(read({ list: 'Doing', points: 5 }), onBoard)).toMatchObject({ list: 'Doing', points: 5 });
  });
});

it('what only a page shows takes nothing away', () => {
  const stored = read({ list: 'Next', due: '2026-12-01', description: 'Why' });
  const seen = blankTicket('jira-cloud', 'acme.atlassian.net', 'SHOP-91', 'Styling');
  expect(merge(seen, stored)).toEqual({ ...stored, title: 'Styling' });
  expect(merge({ ...seen, title: '', list: 'Doing' }, stored)).toEqual({ ...stored, list: 'Doing' });
});

describe('a card that lies in the archive', () => {
  const front = { ...blankTicket('trello', 'trello.com', 'QpVrkFx8', 'Post the numbers'), evidence: 'api' as const };
  const stored: Ticket = {
    ...front,
    closed: false,
    due: '2026-12-04T16:00:00.000Z',
    description: 'Every Friday',
    points: 2,
    checklists: [{ name: 'Steps', items: [{ title: 'Post', done: false }] }],
    recurrence: 'RRULE:FREQ=WEEKLY',
  };

  it('keeps what the archive is not asked for', () => {
    const { description, points, checklists, recurrence } = stored;
    const archived = { ...front, closed: true };
    expect(merge(archived, stored)).toEqual({ ...archived, description, points, checklists, recurrence });
  });

  it('takes what an answer does tell of it, and all of an answer once it is back on its board', () => {
    expect(merge({ ...front, closed: true, description: '' }, stored)).toMatchObject({ description: '', due: null });
    expect(merge({ ...front, closed: false }, stored)).toMatchObject({ description: null, recurrence: null });
  });
});
