import { describe, expect, it } from 'vitest';
import { listRhythm } from '../../../../utils/signals/list-rhythm.ts';
import { read } from '../../ticket-facts.ts';

describe('list_rhythm', () => {
  it('fires on: Weekly', () => {
    const [first] = read(listRhythm, { list: 'Weekly' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Support', () => {
    const [first] = read(listRhythm, { list: 'Support queue' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Doing', () => {
    expect(read(listRhythm, { list: 'Doing' })).toEqual([]);
  });
});
