import { describe, expect, it } from 'vitest';
import { typeService } from '../../../../utils/signals/type-service.ts';
import { read } from '../../ticket-facts.ts';

describe('type_service', () => {
  it('fires on: Incident', () => {
    const [first] = read(typeService, { type: 'Incident' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Service Request', () => {
    const [first] = read(typeService, { type: 'Service Request' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Problem', () => {
    const [first] = read(typeService, { type: 'Problem' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Support', () => {
    const [first] = read(typeService, { type: 'Support' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Maintenance work order', () => {
    const [first] = read(typeService, { type: 'Maintenance work order' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: Störung', () => {
    const [first] = read(typeService, { type: 'Störung' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('fires on: インシデント', () => {
    const [first] = read(typeService, { type: 'インシデント' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Feature request', () => {
    expect(read(typeService, { type: 'Feature request' })).toEqual([]);
  });
  it('says nothing on: Story', () => {
    expect(read(typeService, { type: 'Story' })).toEqual([]);
  });
  it('says nothing on: no type', () => {
    expect(read(typeService, {})).toEqual([]);
  });
});
