import { describe, expect, it } from 'vitest';
import { definiteEnd } from '../../../../utils/signals/definite-end.ts';
import { read } from '../../ticket-facts.ts';

describe('definite_end', () => {
  it("fires on: 'Go-live of the shop'", () => {
    const [first] = read(definiteEnd, { title: 'Go-live of the shop' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Prototype of the arm'", () => {
    const [first] = read(definiteEnd, { title: 'Prototype of the arm' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Phase 2: cabling'", () => {
    const [first] = read(definiteEnd, { title: 'Phase 2: cabling' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Go liven up with visitors', () => {
    expect(read(definiteEnd, { title: 'Go liven up with visitors' })).toEqual([]);
  });
  it('says nothing on: Alphabet soup', () => {
    expect(read(definiteEnd, { title: 'Alphabet soup' })).toEqual([]);
  });
});
