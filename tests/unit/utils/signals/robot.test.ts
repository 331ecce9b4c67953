import { describe, expect, it } from 'vitest';
import { robot } from '../../../../utils/signals/robot.ts';
import { read } from '../../ticket-facts.ts';

describe('robot', () => {
  it('fires on: automation', () => {
    const [first] = read(robot, { automated: true });
    expect(first?.direction).toBe('operations');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: a person', () => {
    expect(read(robot, { automated: false })).toEqual([]);
  });
});
