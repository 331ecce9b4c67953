import { describe, expect, it } from 'vitest';
import { serviceClock } from '../../../../utils/signals/service-clock.ts';
import { read } from '../../ticket-facts.ts';

describe('service_clock', () => {
  it('fires on: a clock', () => {
    const [first] = read(serviceClock, { sla: true });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: no clock', () => {
    expect(read(serviceClock, { sla: false })).toEqual([]);
  });
});
