import { describe, expect, it } from 'vitest';
import { requestType } from '../../../../utils/signals/request-type.ts';
import { read } from '../../ticket-facts.ts';

describe('request_type', () => {
  it('fires on: a portal request', () => {
    const [first] = read(requestType, { requestType: 'Get help' });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: none', () => {
    expect(read(requestType, {})).toEqual([]);
  });
});
