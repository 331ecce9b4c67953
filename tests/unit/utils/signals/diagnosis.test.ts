import { describe, expect, it } from 'vitest';
import { diagnosis } from '../../../../utils/signals/diagnosis.ts';
import { read } from '../../ticket-facts.ts';

describe('diagnosis', () => {
  it('fires on: steps to reproduce', () => {
    const [first] = read(diagnosis, { description: 'Steps to reproduce: open the page' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: expected and actual', () => {
    const [first] = read(diagnosis, { description: 'Expected behavior: it opens' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a plan', () => {
    expect(read(diagnosis, { description: 'We expect many guests.' })).toEqual([]);
  });
});
