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
