import { expect, it } from 'vitest';
import { readTrelloExport } from './trello-export.ts';

const board = {
  name: 'Garden',
  shortLink: 'abcd1234',
  lists: [
    { id: 'l1', name: 'Weekly', closed: false },
    { id: 'l2', name: 'Old', closed: true },
  ],
  checklists: [
    { id: 'k', idCard: '5e4422fcdf81d26e37800293', name: 'Beds', checkItems: [{ name: 'north', state: 'complete' }] },
  ],
  cards: [
    {
      id: '5e4422fcdf81d26e37800293',
      shortLink: 'AAAA1111',
      name: 'Water',
      desc: '',
      idList: 'l1',
      labels: [{ name: 'dry' }, { name: '' }],
    },
    { id: '5e4422fcdf81d26e37800294', name: 'Bed template', idList: 'l2', isTemplate: true },
    { id: '5e4422fcdf81d26e37800295' },
  ],
};

it('reads cards with list, labels, checklists and the time in their id', () => {
  const input = readTrelloExport(board);
  expect(input?.entries[0]).toMatchObject({
    id: 'AAAA1111',
    ticket: {
      list: 'Weekly',
      labels: ['dry'],
      created: '2020-02-12T16:08:28.000Z',
      closed: false,
      checklists: [{ name: 'Beds', items: [{ title: 'north', done: true }] }],
      role: null,
    },
  });
  expect(input?.entries[1]?.ticket).toMatchObject({ role: 'template', closed: true });
  expect(input?.faults).toEqual([{ at: 3, error: expect.stringContaining('not a card') }]);
});

it('reads how cards lived from the actions that an export has', () => {
  const id = '5e4422fcdf81d26e37800293';
  const act = (at: number, from: string, to: string) => ({
    id: `a${at}`,
    type: 'updateCard',
    date: `2026-0${at}-01T10:00:00.000Z`,
    data: { card: { id, due: to }, old: { due: from } },
  });
  const actions = [act(2, '2026-02-01', '2026-03-01'), act(3, '2026-03-01', '2026-04-01'), { odd: true }];
  const input = readTrelloExport({ ...board, actions });
  expect(input?.entries[0]?.ticket.history).toHaveLength(2);
  expect(input?.entries[1]?.ticket.history).toEqual([]);
});

it('is not for other JSON', () => {
  expect(readTrelloExport({ issues: [] })).toBeNull();
});
