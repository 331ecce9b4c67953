import { describe, expect, it } from 'vitest';
import { interrupt } from '../../../../utils/signals/interrupt.ts';
import { entry, read } from '../../ticket-facts.ts';

describe('interrupt', () => {
  it('fires on: urgent and begun at once', () => {
    const [first] = read(interrupt, {
      priority: 'Urgent',
      created: '2026-01-01T08:00:00.000Z',
      history: [entry('status', 'New', 'Doing', '2026-01-01T08:20:00.000Z')],
    });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: begun the next day', () => {
    expect(
      read(interrupt, {
        priority: 'Urgent',
        created: '2026-01-01T08:00:00.000Z',
        history: [entry('status', 'New', 'Doing', '2026-01-02T08:20:00.000Z')],
      }),
    ).toEqual([]);
  });
  it('says nothing on: of low priority', () => {
    expect(
      read(interrupt, {
        priority: 'Low',
        created: '2026-01-01T08:00:00.000Z',
        history: [entry('status', 'New', 'Doing', '2026-01-01T08:20:00.000Z')],
      }),
    ).toEqual([]);
  });
});
