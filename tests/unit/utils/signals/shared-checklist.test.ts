import { describe, expect, it } from 'vitest';
import { sharedChecklist } from '../../../../utils/signals/shared-checklist.ts';
import { read } from '../../ticket-facts.ts';

const shared = (count: number, tickets: number) => ({ checklist: { name: 'New starter', count, tickets } });

describe('shared_checklist', () => {
  it('fires on: a checklist that stands on three tickets of many', () => {
    expect(read(sharedChecklist, {}, shared(3, 20))).toMatchObject([
      { direction: 'operations', field: 'checklists', quote: '3 × New starter' },
    ]);
  });

  it('says nothing on: a pair, a house rule that stands on most tickets, and no checklist', () => {
    expect(read(sharedChecklist, {}, shared(2, 20))).toEqual([]);
    expect(read(sharedChecklist, {}, shared(15, 20))).toEqual([]);
    expect(read(sharedChecklist, {})).toEqual([]);
  });
});
