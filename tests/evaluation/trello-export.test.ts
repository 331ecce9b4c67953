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

it('is not for other JSON', () => {
  expect(readTrelloExport({ issues: [] })).toBeNull();
});
