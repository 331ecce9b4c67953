import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../../utils/model/ticket.ts';
import { endInList, isDoneList } from '../../../../../utils/sites/trello/done-list.ts';

describe('a list of what is finished', () => {
  it.each([
    'Done',
    '✔ DONE',
    'Done: 09-13, March',
    'Completed',
    'Delivered',
    '✅ Erledigt',
    'Terminé',
    'Concluído',
    '完了',
  ])('is %s', (name) => expect(isDoneList(name)).toBe(true));

  it.each([
    'Doing',
    'To do',
    'Done by Friday',
    'Definition of Done',
    'Ready to be deployed',
    'Fertigung',
    'Review',
    '',
  ])('is not %s', (name) => expect(isDoneList(name)).toBe(false));

  it('ends a card when it came there, not when it was sorted on from there', () => {
    const moved = (at: string, from: string, to: string): HistoryEntry => ({ at, field: 'list', from, to });
    const history = [
      moved('2026-01-01T00:00:00.000Z', 'Doing', 'Done'),
      moved('2026-01-02T00:00:00.000Z', 'Done', 'Doing'),
      moved('2026-01-05T00:00:00.000Z', 'Doing', 'Done'),
      moved('2026-01-09T00:00:00.000Z', 'Done', 'Done: week 1'),
    ];
    expect(endInList(history)).toBe('2026-01-05T00:00:00.000Z');
    expect(endInList([])).toBeNull();
    expect(endInList(null)).toBeNull();
  });
});
