import { describe, expect, it } from 'vitest';
import { caused } from '../../../../utils/signals/caused.ts';
import { link, read } from '../../ticket-facts.ts';

describe('caused', () => {
  it('fires on: an incident', () => {
    const [first] = read(caused, { links: [link('is caused by')] });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: another link', () => {
    expect(read(caused, { links: [link('relates to')] })).toEqual([]);
  });
});
