import { describe, expect, it } from 'vitest';
import { procedure } from '../../../../utils/signals/procedure.ts';
import { read } from '../../ticket-facts.ts';

describe('procedure', () => {
  it("fires on: 'Restore by the runbook'", () => {
    const [first] = read(procedure, { title: 'Restore by the runbook' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Follow the usual process for leavers'", () => {
    const [first] = read(procedure, { title: 'Follow the usual process for leavers' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Process the film', () => {
    expect(read(procedure, { title: 'Process the film' })).toEqual([]);
  });
  it('says nothing on: Books to run through', () => {
    expect(read(procedure, { title: 'Books to run through' })).toEqual([]);
  });
});
