import { describe, expect, it } from 'vitest';
import { failure } from '../../../../utils/signals/failure.ts';
import { read } from '../../ticket-facts.ts';

describe('failure', () => {
  it("fires on: 'Login fails on Safari'", () => {
    const [first] = read(failure, { title: 'Login fails on Safari' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Printer does not print'", () => {
    const [first] = read(failure, { title: 'Printer does not print' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Unable to open the portal'", () => {
    const [first] = read(failure, { title: 'Unable to open the portal' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Write the downtown guide', () => {
    expect(read(failure, { title: 'Write the downtown guide' })).toEqual([]);
  });
  it('says nothing on: Errand list', () => {
    expect(read(failure, { title: 'Errand list' })).toEqual([]);
  });
});
