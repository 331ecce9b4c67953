import { describe, expect, it } from 'vitest';
import { manyParts } from '../../../../utils/signals/many-parts.ts';
import { child, parts, read } from '../../ticket-facts.ts';

describe('many_parts', () => {
  it('fires on: nine parts', () => {
    const [first] = read(manyParts, { children: parts(9) });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: three parts', () => {
    expect(read(manyParts, { children: parts(3) })).toEqual([]);
  });
  it('says nothing on: nine of one name', () => {
    expect(read(manyParts, { children: Array.from({ length: 9 }, () => child('check', null)) })).toEqual([]);
  });
});
