import { describe, expect, it } from 'vitest';
import { serviceDesk } from '../../../../utils/signals/service-desk.ts';
import { read } from '../../ticket-facts.ts';

describe('service_desk', () => {
  it('fires on: a service desk', () => {
    const [first] = read(serviceDesk, { project: { key: 'IT', name: 'IT help', kind: 'service_desk' } });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a software project', () => {
    expect(read(serviceDesk, { project: { key: 'IT', name: 'IT help', kind: 'software' } })).toEqual([]);
  });
});
