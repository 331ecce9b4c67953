import { describe, expect, it } from 'vitest';
import { reopened } from '../../../../utils/signals/reopened.ts';
import { entry, read } from '../../ticket-facts.ts';

describe('reopened', () => {
  it('fires on: twice by the count', () => {
    const [first] = read(reopened, { reopened: 2 });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: twice by the history', () => {
    const [first] = read(reopened, { history: [entry('resolution', 'Done', null), entry('resolution', 'Done', null)] });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: once', () => {
    expect(read(reopened, { reopened: 1 })).toEqual([]);
  });
});
