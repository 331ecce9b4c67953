import { describe, expect, it } from 'vitest';
import { blocks } from '../../../../utils/signals/blocks.ts';
import { link, read } from '../../ticket-facts.ts';

describe('blocks', () => {
  it('fires on: three links', () => {
    const [first] = read(blocks, { links: [link('blocks'), link('is blocked by'), link('depends on')] });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: one link', () => {
    expect(read(blocks, { links: [link('blocks')] })).toEqual([]);
  });
});
