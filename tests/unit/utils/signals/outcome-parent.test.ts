import { describe, expect, it } from 'vitest';
import { outcomeParent } from '../../../../utils/signals/outcome-parent.ts';
import { read } from '../../ticket-facts.ts';

describe('outcome_parent', () => {
  it('fires on: an outcome', () => {
    const [first] = read(outcomeParent, {
      parent: { key: 'E-1', title: 'Move the shop to the new platform', type: 'Epic', level: 1 },
    });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: an area', () => {
    expect(read(outcomeParent, { parent: { key: 'E-1', title: 'Infrastructure', type: 'Epic', level: 1 } })).toEqual(
      [],
    );
  });
  it('says nothing on: a parent without a name', () => {
    expect(read(outcomeParent, { parent: { key: 'E-1', title: null, type: 'Epic', level: 1 } })).toEqual([]);
  });
});
