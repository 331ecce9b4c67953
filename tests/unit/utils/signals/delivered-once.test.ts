import { describe, expect, it } from 'vitest';
import { deliveredOnce } from '../../../../utils/signals/delivered-once.ts';
import { child, read } from '../../ticket-facts.ts';

describe('delivered_once', () => {
  it('fires on: all parts done', () => {
    const [first] = read(deliveredOnce, {
      resolved: '2026-01-01',
      children: [child('a', true), child('b', true), child('c', true)],
    });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a part open', () => {
    expect(
      read(deliveredOnce, {
        resolved: '2026-01-01',
        children: [child('a', true), child('b', false), child('c', true)],
      }),
    ).toEqual([]);
  });
  it('says nothing on: reopened since', () => {
    expect(
      read(deliveredOnce, {
        resolved: '2026-01-01',
        reopened: 1,
        children: [child('a', true), child('b', true), child('c', true)],
      }),
    ).toEqual([]);
  });
});
