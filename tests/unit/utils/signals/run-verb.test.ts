import { describe, expect, it } from 'vitest';
import { runVerb } from '../../../../utils/signals/run-verb.ts';
import { read } from '../../ticket-facts.ts';

describe('run_verb', () => {
  it("fires on: 'Renew the certificate'", () => {
    const [first] = read(runVerb, { title: 'Renew the certificate' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Please reset the router'", () => {
    const [first] = read(runVerb, { title: 'Please reset the router' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Renewable energy strategy', () => {
    expect(read(runVerb, { title: 'Renewable energy strategy' })).toEqual([]);
  });
  it('says nothing on: The service is down', () => {
    expect(read(runVerb, { title: 'The service is down' })).toEqual([]);
  });
});
