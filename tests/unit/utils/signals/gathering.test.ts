import { describe, expect, it } from 'vitest';
import { gathering } from '../../../../utils/signals/gathering.ts';
import { read } from '../../ticket-facts.ts';

describe('gathering', () => {
  it("fires on: 'AGM 2021'", () => {
    const [first] = read(gathering, { title: 'AGM 2021' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Team meeting'", () => {
    const [first] = read(gathering, { title: 'Team meeting' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Retrospective'", () => {
    const [first] = read(gathering, { title: 'Retrospective' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Meet the donor standards', () => {
    expect(read(gathering, { title: 'Meet the donor standards' })).toEqual([]);
  });
  it('says nothing on: Minute hand of the clock', () => {
    expect(read(gathering, { title: 'Minute hand of the clock' })).toEqual([]);
  });
});
