import { describe, expect, it } from 'vitest';
import { clones } from '../../../../utils/signals/clones.ts';
import { link, read } from '../../ticket-facts.ts';

describe('clones', () => {
  it('fires on: a clone', () => {
    const [first] = read(clones, { links: [link('clones')] });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: another link', () => {
    expect(read(clones, { links: [link('relates to')] })).toEqual([]);
  });
});
