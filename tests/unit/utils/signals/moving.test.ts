import { describe, expect, it } from 'vitest';
import { moving } from '../../../../utils/signals/moving.ts';
import { read } from '../../ticket-facts.ts';

describe('moving', () => {
  it("fires on: 'Move the archive to the cellar'", () => {
    const [first] = read(moving, { title: 'Move the archive to the cellar' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Decommission the old mail server'", () => {
    const [first] = read(moving, { title: 'Decommission the old mail server' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it("fires on: 'Wiki migration'", () => {
    const [first] = read(moving, { title: 'Wiki migration' });
    expect(first?.direction).toBe('project');
    expect(first?.quote).not.toBe('');
  });
  it('says nothing on: Remove the sticker', () => {
    expect(read(moving, { title: 'Remove the sticker' })).toEqual([]);
  });
  it('says nothing on: Newt count at the pond', () => {
    expect(read(moving, { title: 'Newt count at the pond' })).toEqual([]);
  });
});
