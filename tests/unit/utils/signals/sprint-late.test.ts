import { describe, expect, it } from 'vitest';
import { sprintLate } from '../../../../utils/signals/sprint-late.ts';
import { entry, read } from '../../ticket-facts.ts';

describe('sprint_late', () => {
  it('fires on: two days after its start', () => {
    const [first] = read(sprintLate, {
      sprints: [{ name: 'S 4', state: 'active', start: '2026-01-05', end: '2026-01-19' }],
      history: [entry('sprint', null, 'S 4', '2026-01-07T08:00:00.000Z')],
    });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: before its start', () => {
    expect(
      read(sprintLate, {
        sprints: [{ name: 'S 4', state: 'active', start: '2026-01-05', end: '2026-01-19' }],
        history: [entry('sprint', null, 'S 4', '2026-01-02T08:00:00.000Z')],
      }),
    ).toEqual([]);
  });
});
