import { describe, expect, it } from 'vitest';
import { homeName } from '../../../../utils/signals/home-name.ts';
import { read } from '../../ticket-facts.ts';

describe('home_name', () => {
  it('fires on: Support', () => {
    const [first] = read(homeName, { project: { key: null, name: 'Customer Support', kind: null } });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a product', () => {
    expect(read(homeName, { project: { key: null, name: 'Opsin research', kind: null } })).toEqual([]);
  });
});
