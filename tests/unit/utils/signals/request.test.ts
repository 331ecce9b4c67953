import { describe, expect, it } from 'vitest';
import { request } from '../../../../utils/signals/request.ts';
import { read } from '../../ticket-facts.ts';

describe('request', () => {
  it("fires on: 'Request for access to the share'", () => {
    const [first] = read(request, { title: 'Request for access to the share' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Please grant rights'", () => {
    const [first] = read(request, { title: 'Please grant rights' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'New starter on Monday'", () => {
    const [first] = read(request, { title: 'New starter on Monday' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Accessibility plan', () => {
    expect(read(request, { title: 'Accessibility plan' })).toEqual([]);
  });
  it('says nothing on: Feature idea for search', () => {
    expect(read(request, { title: 'Feature idea for search' })).toEqual([]);
  });
});
