import { describe, expect, it } from 'vitest';
import { handOver } from '../../../../utils/signals/hand-over.ts';
import { read } from '../../ticket-facts.ts';

describe('hand_over', () => {
  it("fires on: 'Hand-over to the service desk'", () => {
    const [first] = read(handOver, { title: 'Hand-over to the service desk' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Hypercare of the shop'", () => {
    const [first] = read(handOver, { title: 'Hypercare of the shop' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Hand overalls to the crew', () => {
    expect(read(handOver, { title: 'Hand overalls to the crew' })).toEqual([]);
  });
  it('says nothing on: Handle the parcels', () => {
    expect(read(handOver, { title: 'Handle the parcels' })).toEqual([]);
  });
});
