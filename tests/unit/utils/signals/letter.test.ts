import { describe, expect, it } from 'vitest';
import { letter } from '../../../../utils/signals/letter.ts';
import { read } from '../../ticket-facts.ts';

describe('letter', () => {
  it('fires on: a greeting', () => {
    const [first] = read(letter, { description: 'Dear support team, my screen is dark.' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: thanks in advance', () => {
    const [first] = read(letter, { description: 'The door is stuck. Thanks in advance' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: plain words', () => {
    expect(read(letter, { description: 'Replace the hinges of the door.' })).toEqual([]);
  });
  it('says nothing on: a greeting in the title alone', () => {
    expect(read(letter, { title: 'Dear diary exhibition' })).toEqual([]);
  });
});
