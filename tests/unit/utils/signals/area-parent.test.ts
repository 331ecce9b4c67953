import { describe, expect, it } from 'vitest';
import { areaParent } from '../../../../utils/signals/area-parent.ts';
import { read } from '../../ticket-facts.ts';

describe('area_parent', () => {
  it('fires on: Maintenance', () => {
    const [first] = read(areaParent, { parent: { key: 'E-1', title: 'Maintenance', type: 'Epic', level: 1 } });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: an outcome', () => {
    expect(
      read(areaParent, { parent: { key: 'E-1', title: 'Customer pays by transfer', type: 'Epic', level: 1 } }),
    ).toEqual([]);
  });
});
