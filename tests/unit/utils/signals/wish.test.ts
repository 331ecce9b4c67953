import { describe, expect, it } from 'vitest';
import { wish } from '../../../../utils/signals/wish.ts';
import { read } from '../../ticket-facts.ts';

describe('wish', () => {
  it("fires on: 'Feature request: dark mode'", () => {
    const [first] = read(wish, { title: 'Feature request: dark mode' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'It would be nice to sort by date'", () => {
    const [first] = read(wish, { title: 'It would be nice to sort by date' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Wishbone soup', () => {
    expect(read(wish, { title: 'Wishbone soup' })).toEqual([]);
  });
  it('says nothing on: Proposition 8 hearing', () => {
    expect(read(wish, { title: 'Proposition 8 hearing' })).toEqual([]);
  });
});
